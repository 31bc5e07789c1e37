import { deliver } from "./deliver.ts";
import type { Steps } from "./workflow-binding.ts";

interface Common {
  readonly id: string;
  readonly instanceId: string;
}

/** An `Omit` that distributes over unions. */
type Without<T, Keys extends PropertyKey> = T extends unknown ? Omit<T, Keys> : never;

/** Delivers each change in its own step, so that a restart does not deliver it again. */
export class Reporter<Change extends Common> {
  /** The number of changes that could not be delivered. */
  unreported = 0;
  #count = 0;
  readonly #step: Steps;
  readonly #about: Partial<Change> & { instanceId: string };
  readonly #startedAt: number;
  readonly #deliver: ((change: Change) => unknown) | undefined;

  /**
   * @param startedAt - milliseconds since the epoch. Part of the change ids, because a run id may be reused after
   * Cloudflare deletes the run.
   */
  constructor(
    step: Steps,
    about: Partial<Change> & { instanceId: string },
    startedAt: number,
    deliver: ((change: Change) => unknown) | undefined,
  ) {
    this.#step = step;
    this.#about = about;
    this.#startedAt = startedAt;
    this.#deliver = deliver;
  }

  async report(change: Without<Change, "id" | keyof Common | "applicationID" | "domain">): Promise<void> {
    const hand = this.#deliver;
    if (!hand) return;
    const number = ++this.#count;
    const whole = {
      ...change,
      ...this.#about,
      id: `${this.#about.instanceId}:${this.#startedAt}:${number}`,
    } as unknown as Change;
    if (!(await deliver(this.#step, `report ${number}`, () => hand(whole)))) this.unreported++;
  }
}
