import type { Steps } from "./workflow-binding.ts";

/**
 * Hands something on in a step of its own, tried again for about five minutes.
 *
 * @returns whether it was delivered. What is told must not be able to stop what is told about.
 */
export async function deliver(step: Steps, name: string, hand: () => unknown): Promise<boolean> {
  const config = { retries: { limit: 5, delay: "10 seconds", backoff: "exponential" } } as const;
  try {
    await step.do(name, config, async () => {
      await hand();
      return null;
    });
    return true;
  } catch {
    return false;
  }
}
