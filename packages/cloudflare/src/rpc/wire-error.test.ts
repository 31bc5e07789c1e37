import { createPlatformClient, isApiError, isOutcomeUnknownError } from "@clerk-platform/core";
import { expect, it } from "vitest";
import { fromWireError, throwFailureLine, toFailureLine, toWireError } from "./wire-error.ts";

const failWith = async (response: Response): Promise<unknown> => {
  const clerk = createPlatformClient({ token: "ak_test", retry: 0, fetch: async () => response });
  try {
    await clerk.createApplication({ body: { name: "Acme" } });
  } catch (error) {
    return error;
  }
  return undefined;
};

it("survives where nothing but the message crosses", async () => {
  const flags = (globalThis as unknown as { Cloudflare: { compatibilityFlags: object } }).Cloudflare;
  const { compatibilityFlags } = flags;
  const error = await failWith(Response.json({ errors: [{ code: "x", message: "y\n@z" }] }, { status: 422 }));
  Object.defineProperty(flags, "compatibilityFlags", { value: {}, configurable: true });
  const wire = toWireError(error) as Error;
  Object.defineProperty(flags, "compatibilityFlags", { value: compatibilityFlags, configurable: true });
  const rebuilt = fromWireError(new Error(wire.message));
  expect(isApiError(rebuilt, { status: 422, code: "x" })).toBe(true);
  expect(rebuilt).toEqual(error);
});

it("survives as a line, with its cause", async () => {
  const error = await failWith(new Response(null, { status: 503 }));
  expect(isOutcomeUnknownError(error)).toBe(true);
  expect(() => throwFailureLine(JSON.parse(JSON.stringify(toFailureLine(error))))).toThrow(error as Error);
  expect(() => throwFailureLine({ id: "user_1" })).not.toThrow();
});

it("leaves other errors alone", () => {
  const error = new TypeError("not ours");
  expect(fromWireError(toWireError(error))).toBe(error);
  expect(fromWireError(new Error("\n@clerk-platform/error {broken"))).toEqual(
    new Error("\n@clerk-platform/error {broken"),
  );
});
