import { expect, it, onTestFinished, vi } from "vitest";
import { apiClient } from "../testing/api-client.ts";

it("an operation without a handler is 501 with its name", async () => {
  // The state after a spec update, before the handler is written.
  vi.doMock("./handlers.ts", () => ({ handlers: {} }));
  vi.resetModules();
  onTestFinished(() => {
    vi.doUnmock("./handlers.ts");
    vi.resetModules();
  });
  const { createEmulator } = await import("../create-emulator.ts");
  const { status, body } = await apiClient(createEmulator())("GET", "/applications");
  expect(status).toBe(501);
  expect(body.errors[0]).toMatchObject({
    code: "not_implemented",
    meta: { operation: "listApplications" },
  });
  expect(body.errors[0].long_message).toContain("listApplications");
});
