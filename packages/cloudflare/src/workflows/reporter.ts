import type { Steps } from "./workflow-binding.ts";

interface Common {
  readonly id: string;
  readonly instanceId: string;
}

/** `Omit` that keeps a union a union. */
type Without<T, Keys extends PropertyKey> = T extends unknown ? Omit<T, Keys> : never;

/** Delivers changes, each in a step of its own: one that was delivered is not delivered again by a restart. */
export class Reporter<Change extends Common> {
  /** Changes that could not be delivered. */
  unreported = 0;
  #count = 0;
  readonly #step: Steps;
  readonly #about: Partial<Change> & { instanceId: string };
  readonly #deliver: ((change: Change) => unknown) | undefined;

  constructor(
    step: Steps,
    about: Partial<Change> & { instanceId: string },
    deliver: ((change: Change) => unknown) | undefined,
  ) {
    this.#step = step;
    this.#about = about;
    this.#deliver = deliver;
  }

  async report(change: Without<Change, "id" | keyof Common | "applicationID" | "domain">): Promise<void> {
    const deliver = this.#deliver;
    if (!deliver) return;
    const number = ++this.#count;
    const whole = {
      ...change,
      ...this.#about,
      id: `${this.#about.instanceId}:${number}`,
    } as unknown as Change;
    try {
      await this.#step.do(
        `report ${number}`,
        { retries: { limit: 5, delay: "10 seconds", backoff: "exponential" } },
        async () => {
          await deliver(whole);
          return null;
        },
      );
    } catch {
      // Whoever is told must not be able to stop what is told about.
      this.unreported++;
    }
  }
}
