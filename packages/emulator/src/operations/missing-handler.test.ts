import { expect, it, vi } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";

// What a spec update looks like before anyone has written the handler.
vi.mock("./handlers.ts", () => ({ handlers: {} }));

it("an operation without a handler is 501 with its name", async () => {
  const { status, body } = await apiClient(createEmulator())("GET", "/applications");
  expect(status).toBe(501);
  expect(body.errors[0]).toMatchObject({
    code: "not_implemented",
    meta: { operation: "listApplications" },
  });
  expect(body.errors[0].long_message).toContain("listApplications");
});
