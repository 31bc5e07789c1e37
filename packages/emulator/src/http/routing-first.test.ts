import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";

it.each(["/oauth/token", "/v1/users", "/favicon.ico", "/v1/platform/nothing"])(
  "the unknown path %s is 404, not 401",
  async (path) => {
    const { fetch } = createEmulator();
    for (const headers of [undefined, { authorization: "Bearer sk_test_x" }]) {
      const response = await fetch(path, headers && { headers });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        errors: [
          {
            code: "resource_not_found",
            long_message:
              "The emulator has no operation at this path. It serves only the Platform API, below /v1/platform.",
          },
        ],
      });
    }
  },
);

it("a known path with a wrong method is 405 without a key", async () => {
  const response = await createEmulator().fetch("/v1/platform/applications", { method: "PUT" });
  expect(response.status).toBe(405);
});
