/** A request shared by several calls. */
interface SharedRequest<Result> {
  readonly result: Promise<Result>;
  readonly controller: AbortController;
  waiting: number;
  /** Whether it continues when no caller waits for it. */
  kept: boolean;
}

/**
 * Shares one request between identical concurrent reads, and cancels it when no caller waits for it. Use one
 * instance per invocation: on Workers, an invocation must not await a promise of another one.
 */
export class SharedRequests<Result> {
  readonly #requests = new Map<string, SharedRequest<Result>>();

  /** Joins the running request with this key, or starts one. */
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

  /** Keeps a request running when no caller waits for it. */
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
