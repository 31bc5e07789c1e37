import type { Steps } from "./workflow-binding.ts";

/**
 * Calls a function in its own step, with retries for about five minutes.
 *
 * @returns whether it succeeded. A failed report must not stop the run.
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
