import { expectTypeOf, it } from "vitest";
import { createPlatformClient, type Hooks, type PlatformError } from "../index.ts";

it("types the events of hooks", () => {
  const hooks: Hooks = {
    onRequest: (event) => {
      expectTypeOf(event.attempt).toBeNumber();
      expectTypeOf(event.meta).toBeUnknown();
      // @ts-expect-error there is no way from an event to the token.
      event.headers;
    },
    onResponse: ({ status, durationMs }) => expectTypeOf(status + durationMs).toBeNumber(),
    onRetry: ({ error, delayMs }) => {
      expectTypeOf(error).toEqualTypeOf<PlatformError>();
      expectTypeOf(delayMs).toBeNumber();
    },
    onError: async ({ error }) => expectTypeOf(error).toBeUnknown(),
  };
  expectTypeOf(createPlatformClient).toBeCallableWith({ token: "ak_1", hooks, logger: console });
});

it("refuses unknown hooks", () => {
  // @ts-expect-error the hook is called onResponse.
  const wrong: Hooks = { onAnswer() {} };
  expectTypeOf(wrong).toBeObject();
});
