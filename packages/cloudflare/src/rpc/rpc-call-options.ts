/** The options of one call over RPC. `fromService` derives them from the options of the core client. */
export interface RpcCallOptions {
  /**
   * Replaces an `AbortSignal`, which cannot be passed over RPC. The entrypoint calls it once. Resolve its promise
   * with `true` to cancel the call and its upstream request, or with `false` when the call ends: the invocation of
   * the entrypoint stays open until it resolves.
   */
  aborted?: () => Promise<boolean>;
  /**
   * The timeout of one attempt in milliseconds, including reading the response.
   * @defaultValue the `timeoutMs` of the entrypoint's client
   */
  timeoutMs?: number;
  /** Texts to mask in the errors of the call, and in what the entrypoint logs about it. */
  secrets?: readonly string[];
  /**
   * Whether errors are thrown, or returned as values that `fromService` turns back into errors.
   * @defaultValue "throw"
   */
  failures?: "throw" | "return";
}

/** The options of a list call over RPC. */
export interface RpcListOptions extends RpcCallOptions {
  /**
   * The number of pages that the entrypoint fetches ahead of the reader, at most 10.
   * @defaultValue 0
   */
  prefetch?: number;
  /**
   * The result: a stream of items or pages with one line of JSON each, or the first page as an object.
   * @defaultValue "items"
   */
  as?: "items" | "pages" | "page";
}
