import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { emulatorHandler } from "./index.ts";

const emulator = createEmulator({ seed: "small" });
const server = setupServer(
  emulatorHandler(emulator),
  emulatorHandler(emulator, { baseUrl: "https://proxy.example/api/v1/" }),
);
beforeAll(() => server.listen());
afterAll(() => server.close());

const headers = { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" };

it("requests to the real address reach the emulator through MSW", async () => {
  const url = "https://api.clerk.com/v1/platform/applications";
  const body = JSON.stringify({ name: "Through MSW" });
  const created = await fetch(url, { method: "POST", headers, body });
  expect(created.status).toBe(200);
  const { application_id } = (await created.json()) as { application_id: string };
  const read = await fetch(`${url}/${application_id}?include_secret_keys=true`, { headers });
  expect(await read.json()).toMatchObject({
    name: "Through MSW",
    instances: [{ secret_key: expect.any(String) }],
  });
});

it("the MSW handler takes another base URL with a path", async () => {
  const response = await fetch("https://proxy.example/api/v1/platform/applications", { headers });
  expect(response.status).toBe(200);
});

it("a fault that breaks the connection makes fetch reject under MSW", async () => {
  emulator.injectFault({ kind: "reset-before-commit" });
  await expect(fetch("https://api.clerk.com/v1/platform/applications", { headers })).rejects.toThrow(
    TypeError,
  );
});

it("the MSW handler refuses an invalid base URL", () => {
  expect(() => emulatorHandler(emulator, { baseUrl: "nowhere" })).toThrow(
    "baseUrl: must be a URL, such as https://api.clerk.com/v1",
  );
});
