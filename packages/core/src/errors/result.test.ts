import { expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";
import { result } from "../index.ts";

it("result resolves to the data, or to the error that a call rejects with", async () => {
  const server = await hostileServer(
    { body: { name: "Acme" } },
    { status: 404 },
    { body: [] },
    { status: 204 },
  );
  const { clerk } = testClient(server.url);
  expect(await result(clerk.getApplication({ applicationID: "app_1" }))).toEqual({
    data: { name: "Acme" },
    error: undefined,
  });
  expect(await result(clerk.getApplication({ applicationID: "app_1" }))).toMatchObject({
    data: undefined,
    error: { name: "ApiError", status: 404 },
  });
  expect(await result(clerk.listApplications())).toEqual({ data: [], error: undefined });
  expect(await result(clerk.getApplication({ applicationID: "app_1" }))).toEqual({
    data: undefined,
    error: undefined,
  });
});

it("result holds errors that are not the SDK's, too", async () => {
  const { clerk } = testClient("http://localhost");
  const refused = await result(clerk.getApplication({ applicationID: ".." }));
  expect(refused.error?.name).toBe("TypeError");
  const signal = AbortSignal.abort();
  const aborted = await result(clerk.getApplication({ applicationID: "app_1" }, { signal }));
  expect(aborted.error?.name).toBe("AbortError");
});
