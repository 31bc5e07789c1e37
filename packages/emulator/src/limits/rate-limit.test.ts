import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";
import { testClock } from "../testing/test-clock.ts";

it("a rate limit is shared by all keys of a workspace and ends with its window", async () => {
  const emulator = createEmulator({ clock: testClock(), rateLimit: { requests: 3 } });
  const call = apiClient(emulator);
  const second = emulator.addKey();
  const other = emulator.addKey({ workspace: "other" });
  for (const token of [emulator.token, second, emulator.token]) {
    expect((await call("GET", "/applications", { token })).status).toBe(200);
  }
  emulator.advance(20_500);
  const limited = await call("GET", "/applications", { token: second });
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "40"]);
  expect((await call("GET", "/applications", { token: other })).status).toBe(200);
  emulator.advance(39_500);
  expect((await call("GET", "/applications")).status).toBe(200);
  expect(() => createEmulator({ rateLimit: { requests: 0 } })).toThrow(/rateLimit/);
});
