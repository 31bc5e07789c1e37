import { ApiFailure, apiError } from "../errors/api-failure.ts";

/** How many requests a workspace may make; off by default. The service allows about 100 a minute. */
export interface RateLimitOptions {
  requests: number;
  /** @defaultValue 60000 */
  windowMs?: number;
}

/** Counts the requests of every workspace in windows of fixed length, by the emulator's clock. */
export class RateLimit {
  readonly #requests: number;
  readonly #windowMs: number;
  readonly #windows = new Map<string, { start: number; used: number }>();

  constructor({ requests, windowMs = 60_000 }: RateLimitOptions) {
    if (!(requests > 0) || !(windowMs > 0)) {
      throw new TypeError("rateLimit: requests and windowMs must be above 0");
    }
    this.#requests = requests;
    this.#windowMs = windowMs;
  }

  /** @throws ApiFailure with the status 429 and `Retry-After` in seconds. */
  take(workspace: string, now: number): void {
    let window = this.#windows.get(workspace);
    if (!window || now >= window.start + this.#windowMs) {
      window = { start: now, used: 0 };
      this.#windows.set(workspace, window);
    }
    if (window.used < this.#requests) {
      window.used++;
      return;
    }
    const seconds = Math.max(1, Math.ceil((window.start + this.#windowMs - now) / 1000));
    const error = apiError("too_many_requests", "Too many requests", {
      long: `The workspace has used its requests. Try again in ${seconds} seconds.`,
    });
    throw new ApiFailure(429, [error], { "retry-after": String(seconds) });
  }
}
