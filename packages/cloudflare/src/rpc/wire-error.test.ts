import { createPlatformClient, isApiError, isOutcomeUnknownError } from "@clerk-platform/core";
import { expect, it } from "vitest";
import { throwFailure, toFailure, toThrown } from "./wire-error.ts";

const failWith = async (response: Response): Promise<unknown> => {
  const clerk = createPlatformClient({ token: "ak_test", retry: 0, fetch: async () => response });
  try {
    await clerk.createApplication({ body: { name: "Acme" } });
  } catch (error) {
    return error;
  }
  return undefined;
};

const crossed = (error: unknown): unknown => {
  try {
    throwFailure(JSON.parse(JSON.stringify(toFailure(error))));
  } catch (rebuilt) {
    return rebuilt;
  }
  return undefined;
};

it("restores an error and its cause from its wire value", async () => {
  const refused = await failWith(Response.json({ errors: [{ code: "x", message: "y" }] }, { status: 422 }));
  expect(isApiError(crossed(refused), { status: 422, code: "x" })).toBe(true);
  expect(crossed(refused)).toEqual(refused);
  const doubtful = await failWith(new Response(null, { status: 503 }));
  expect(isOutcomeUnknownError(crossed(doubtful))).toBe(true);
  expect((crossed(doubtful) as Error).cause).toEqual((doubtful as Error).cause);
  expect(crossed(new RangeError("not ours"))).toEqual(new Error("not ours"));
  expect(crossed(new TypeError("a wrong input"))).toBeInstanceOf(TypeError);
});

it("does not mistake data for an error", () => {
  for (const value of [undefined, null, 0, "", {}, { id: "user_1", message: "m" }, []]) {
    expect(() => throwFailure(value)).not.toThrow();
  }
});

it("keeps the fields of a thrown error but not its stack", async () => {
  const error = toThrown(await failWith(new Response(null, { status: 404 }))) as Error;
  expect(isApiError(error, { status: 404 })).toBe(true);
  expect(error.stack).not.toContain("\n");
  const other = new TypeError("not ours");
  expect(toThrown(other)).toBe(other);
});
