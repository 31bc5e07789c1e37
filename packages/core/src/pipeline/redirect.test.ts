import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { rawCall, testClient, testToken } from "../../test/test-client.ts";
import { createPlatformClient } from "../create-platform-client.ts";

it.each([301, 302, 303, 307, 308])(
  "follows no %d, neither to another origin nor to the same",
  async (status) => {
    const elsewhere = await hostileServer();
    for (const location of [`${elsewhere.url}/v1/platform/applications`, "/v1/elsewhere", undefined]) {
      const server = await hostileServer({ status, headers: location ? { location } : {} });
      const { clerk } = testClient(server.url);
      const calls = [
        clerk.getApplication({ applicationID: "app_1" }),
        clerk.createApplication({ body: { name: "Acme" } }),
        clerk.deleteUser({ applicationID: "app_1", envOrInsID: "production", userID: "user_1" }),
        rawCall(clerk, "GET", "/platform/applications"),
        rawCall(clerk, "POST", "/platform/applications", { body: { name: "Acme" } }),
      ].map(rejection);
      for (const error of await Promise.all(calls)) {
        expect(error).toMatchObject({ name: "InvalidResponseError", status, attempts: 1 });
      }
      expect(server.received).toHaveLength(calls.length);
    }
    expect(elsewhere.received).toEqual([]);
  },
);

it("names the target of a redirect, without a token in it", async () => {
  const location = `https://login.example/?token=${testToken}`;
  const server = await hostileServer({ status: 302, headers: { location } });
  const { clerk } = testClient(server.url);
  const error = await rejection(clerk.getApplication({ applicationID: "app_1" }));
  expect(error.message).toContain("https://login.example/");
  expect(error.message).not.toContain(testToken);
});

it("tells a client of the proxy how Next causes a redirect", async () => {
  const server = await hostileServer({
    status: 308,
    headers: { location: "/api/clerk/platform/applications/" },
  });
  const clerk = createPlatformClient({ baseUrl: `${server.url}/api/clerk` });
  const error = await rejection(clerk.listApplications());
  expect(error.message).toBe(
    `listApplications: the response is a redirect to /api/clerk/platform/applications/ (status 308), which is not followed: is baseUrl right? If Next has trailingSlash: true, set skipTrailingSlashRedirect: true, too (GET ${server.url}/api/clerk/platform/applications)`,
  );
});
