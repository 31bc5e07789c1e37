import { inject } from "vitest";

/** The emulator of a test file, and its controls over HTTP. */
export function upstreamOf(name: string) {
  const origin = inject("upstreams")[name]!;
  const control = async (path: string, body?: unknown, method = "POST"): Promise<unknown> => {
    const init = body === undefined ? {} : { method, body: JSON.stringify(body) };
    const response = await fetch(`${origin}/__emulator/${path}`, init);
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };
  return {
    env: { CLERK_PLATFORM_API_KEY: "ak_test", CLERK_PLATFORM_API_URL: origin },
    control,
    /** Resets the emulator to a seed. */
    reset: (seed: unknown = "none") => control("reset", { seed }),
    /** The requested operations, oldest first. */
    async operations(): Promise<string[]> {
      const { requests } = (await control("requests")) as { requests: { operation: string }[] };
      return requests.map(({ operation }) => operation).reverse();
    },
  };
}
