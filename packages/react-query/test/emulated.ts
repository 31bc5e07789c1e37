import { createPlatformClient } from "@clerk-platform/core";
import { createEmulator, type LoggedRequest } from "@clerk-platform/emulator";
import { acme, firstApplication } from "@clerk-platform/test-support/acme";
import { QueryClient } from "@tanstack/react-query";
import { createPlatformQuery } from "../src/server.ts";

/** An emulator with one furnished application, its factories, and the requests since. */
export async function emulated() {
  const seen: LoggedRequest[] = [];
  const emulator = createEmulator({
    seed: { applications: [{ ...acme, transfer: "canceled" }] },
    onRequest: (request) => void seen.push(request),
  });
  const { token, baseUrl } = emulator;
  /** A write without a handler in the emulator succeeds, because these tests check only what the client does afterwards. */
  const fetch: typeof emulator.fetch = async (input, init) => {
    const response = await emulator.fetch(input, init);
    return response.status === 501 && seen.at(-1)?.method !== "GET" ? Response.json({}) : response;
  };
  const clerk = createPlatformClient({ token, baseUrl, fetch, random: () => 0 });
  const ids = await firstApplication(clerk);
  seen.length = 0;
  return {
    emulator,
    clerk,
    seen,
    platform: createPlatformQuery(clerk),
    queryClient: new QueryClient(),
    ...ids,
  };
}
