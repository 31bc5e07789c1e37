/** A request that several calls wait for. */
interface SharedRequest<Result> {
  readonly result: Promise<Result>;
  readonly controller: AbortController;
  waiting: number;
  /** Whether it goes on when nobody waits for it any more. */
  kept: boolean;
}

/**
 * Makes one request of equal ones at the same time. It is cancelled when nobody waits for it. Not for calls of several
 * invocations: on Workers, one must not wait for a promise of another.
 */
export class SharedRequests<Result> {
  readonly #requests = new Map<string, SharedRequest<Result>>();

  /** Waits for the request with this key; begins it where there is none. */
  async join(
    key: string,
    signal: AbortSignal | undefined,
    begin: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    signal?.throwIfAborted();
    const request = this.#requests.get(key) ?? this.#begin(key, begin);
    request.waiting++;
    let leave = (): void => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason);
    });
    signal?.addEventListener("abort", leave);
    try {
      return await Promise.race([request.result, left]);
    } finally {
      signal?.removeEventListener("abort", leave);
      request.waiting--;
      if (request.waiting === 0 && !request.kept) {
        this.#forget(key, request);
        request.controller.abort(signal?.reason);
      }
    }
  }

  /** Lets a request go on when nobody waits for it. */
  keep(key: string): Promise<Result> | undefined {
    const request = this.#requests.get(key);
    if (request) request.kept = true;
    return request?.result;
  }

  #begin(key: string, begin: (signal: AbortSignal) => Promise<Result>): SharedRequest<Result> {
    const controller = new AbortController();
    const result = begin(controller.signal);
    const request = { result, controller, waiting: 0, kept: false };
    this.#requests.set(key, request);
    const forget = (): void => this.#forget(key, request);
    result.then(forget, forget);
    return request;
  }

  #forget(key: string, request: SharedRequest<Result>): void {
    if (this.#requests.get(key) === request) this.#requests.delete(key);
  }
}
