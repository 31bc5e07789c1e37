import { expectTypeOf, it } from "vitest";
import { createPlatformProxy, type PlatformProxy } from "./index.ts";

const authorize = () => ({ applicationID: "app_1" });

it("types rules by operation and principal", () => {
  const proxy = createPlatformProxy({
    token: "ak_x",
    operations: {
      getApplication: {
        constrain: (input, principal) => {
          expectTypeOf(input.applicationID).toEqualTypeOf<string>();
          expectTypeOf(principal).toEqualTypeOf<{ applicationID: string }>();
          return { ...input, applicationID: principal.applicationID };
        },
      },
      banUser: true,
    },
    authorize,
  });
  expectTypeOf(proxy).toEqualTypeOf<PlatformProxy>();
});

it("accepts a token that may be undefined", () => {
  const env: Record<string, string | undefined> = {};
  createPlatformProxy({ token: env.KEY, baseUrl: env.URL, operations: [], authorize });
  createPlatformProxy({ token: () => env.KEY, operations: [], authorize });
  createPlatformProxy({ token: async () => env.KEY, operations: [], authorize });
  // @ts-expect-error a number is not a token.
  createPlatformProxy({ token: () => 7, operations: [], authorize });
});

it("rejects unknown operations and options", () => {
  // @ts-expect-error unknown operation in the list.
  createPlatformProxy({ token: "ak_x", operations: ["getNothing"], authorize });
  // @ts-expect-error unknown operation among the rules.
  createPlatformProxy({ token: "ak_x", operations: { getNothing: true }, authorize });
  // @ts-expect-error authorize is required.
  createPlatformProxy({ token: "ak_x", operations: [] });
  createPlatformProxy({
    token: "ak_x",
    // @ts-expect-error constrain must return an input of that operation.
    operations: { getApplication: { constrain: () => ({ id: "app_1" }) } },
    authorize,
  });
});
