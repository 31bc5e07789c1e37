import type { ClientOptions, PlatformClient } from "../src/index.ts";
import { createPlatformClient } from "../src/index.ts";
import { FakeClock } from "./fake-clock.ts";

/** A token that must not show anywhere. */
export const testToken = "ak_tOpSeCrEt0123456789";

export interface TestClient {
  clerk: PlatformClient;
  clock: FakeClock;
}

/** A client that waits without delay, with the longest backoff each time and no timeout by default. */
export function testClient(baseUrl: string, options: Partial<ClientOptions> = {}): TestClient {
  const clock = (options.clock as FakeClock | undefined) ?? new FakeClock({ auto: true });
  const clerk = createPlatformClient({
    token: testToken,
    baseUrl,
    timeoutMs: 0,
    random: () => 1,
    ...options,
    clock,
  });
  return { clerk, clock };
}

/** Calls an operation by a name that is only known at run time. */
export const callByName = (
  clerk: PlatformClient,
  name: string,
  input?: unknown,
  options?: unknown,
): Promise<unknown> => {
  const method = (
    clerk as unknown as Record<string, (input?: unknown, options?: unknown) => Promise<unknown>>
  )[name]!;
  return method(input, options);
};

/** Calls by a path that is only known at run time. */
export const rawCall = (
  clerk: PlatformClient,
  method: string,
  path: string,
  init?: object,
): Promise<{ data?: unknown; error?: unknown; response: Response }> =>
  clerk.raw[method as "GET"](path as never, init as never);
