import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";

it("a defect is a 500 that says where the stack is, and onError gets the error", async () => {
  const defect = new Error("the clock broke");
  let broken = false;
  const errors: unknown[] = [];
  const emulator = createEmulator({
    clock: {
      now() {
        if (!broken) return 0;
        broken = false;
        throw defect;
      },
    },
    onError: (error) => errors.push(error),
  });
  const call = apiClient(emulator);
  broken = true;
  const { status, body } = await call("GET", "/applications");
  expect(status).toBe(500);
  expect(body.errors).toEqual([
    {
      code: "internal_clerk_error",
      message: "Internal error",
      long_message: "This is a defect of the emulator. Its log has the stack: please report it.",
    },
  ]);
  expect(errors).toEqual([defect]);
  expect(emulator.requests()[0]).toMatchObject({ status: 500, code: "internal_clerk_error" });
  expect((await call("GET", "/applications")).status).toBe(200);
});
