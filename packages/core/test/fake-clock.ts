import type { Clock } from "../src/options/clock.ts";

interface Timer {
  at: number;
  callback: () => void;
}

/** A clock that tests advance; with `auto`, it jumps to each timer that is set. */
export class FakeClock implements Clock {
  /** The delay of every timer ever set, in order. */
  readonly delays: number[] = [];
  readonly #timers = new Set<Timer>();
  readonly #auto: boolean;
  #time = Date.UTC(2026, 0, 1);
  #watchers: (() => void)[] = [];

  constructor({ auto = false } = {}) {
    this.#auto = auto;
  }

  now(): number {
    return this.#time;
  }

  setTimeout(callback: () => void, ms: number): unknown {
    const timer = { at: this.#time + ms, callback };
    this.#timers.add(timer);
    this.delays.push(ms);
    for (const wake of this.#watchers.splice(0)) wake();
    if (this.#auto) setImmediate(() => this.#fireNext(Infinity));
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  /** Timers neither fired nor cleared. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Advances the time; timers that are due fire in order, and their immediate consequences run. */
  async advance(ms: number): Promise<void> {
    const end = this.#time + ms;
    while (this.#fireNext(end)) await settled();
    this.#time = end;
    await settled();
  }

  /** Resolves as soon as that many timers are running. */
  async waiting(count = 1): Promise<void> {
    while (this.pending < count) await new Promise<void>((resolve) => this.#watchers.push(resolve));
  }

  #fireNext(until: number): boolean {
    const next = [...this.#timers].sort((a, b) => a.at - b.at)[0];
    if (!next || next.at > until) return false;
    this.#timers.delete(next);
    this.#time = Math.max(this.#time, next.at);
    next.callback();
    return true;
  }
}

/** Resolves when every promise that could settle without the outside world has settled. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
