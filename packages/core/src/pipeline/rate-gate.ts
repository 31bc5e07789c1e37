import type { Clock } from "../options/clock.ts";
import { delay } from "./delay.ts";

/** A request's permission to be sent, returned with {@link RateGate.leave}. */
export interface GatePass {
  /** How often the gate had been paused when the request entered. */
  readonly pauses: number;
}

/**
 * Makes every call of a client wait when the service asks one of them to wait. Afterwards it lets one request through,
 * then two, four and so on as they are accepted, so that the waiting calls are not all sent at once.
 */
export class RateGate {
  readonly #clock: Clock;
  readonly #waiting = new Set<() => void>();
  #opensAt = 0;
  #width = Number.POSITIVE_INFINITY;
  #inside = 0;
  #pauses = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Lets a request in if it need not wait. */
  tryEnter(): GatePass | undefined {
    // A gate that was never paused does not ask for the time: see `elapsedMs`.
    const isPaused = this.#pauses > 0 && this.#opensAt > this.#clock.now();
    if (isPaused || this.#inside >= this.#width) return undefined;
    this.#inside++;
    return { pauses: this.#pauses };
  }

  /** Resolves when a request may be sent; rejects with the signal's reason as soon as it aborts. */
  async enter(signal?: AbortSignal): Promise<GatePass> {
    for (;;) {
      const pass = this.tryEnter();
      if (pass) return pass;
      const waitMs = this.#opensAt - this.#clock.now();
      if (waitMs > 0) await delay(this.#clock, waitMs, signal);
      else if (this.#inside >= this.#width) await this.#turn(signal);
    }
  }

  /**
   * Ends a request.
   *
   * @param accepted - whether the service accepted it. If so, the gate widens, unless it was paused in the meantime.
   */
  leave(pass: GatePass, accepted: boolean): void {
    this.#inside--;
    if (accepted && pass.pauses === this.#pauses) this.#width *= 2;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Lets no request through for `ms` milliseconds. */
  pause(ms: number): void {
    this.#opensAt = Math.max(this.#opensAt, this.#clock.now() + ms);
    this.#width = 1;
    this.#pauses++;
  }

  /** Resolves when a request has left. */
  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      signal?.throwIfAborted();
      const end = (): void => {
        this.#waiting.delete(wake);
        signal?.removeEventListener("abort", abort);
      };
      const wake = (): void => {
        end();
        resolve();
      };
      const abort = (): void => {
        end();
        reject(signal?.reason);
      };
      this.#waiting.add(wake);
      signal?.addEventListener("abort", abort, { once: true });
    });
  }
}
