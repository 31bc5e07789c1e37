/** How one call over RPC is made. `fromService` makes these from the options of the core client. */
export interface RpcCallOptions {
  /**
   * Called once by the entrypoint; when its promise resolves with `true`, the call is cancelled, upstream too. It stands
   * for a signal, which does not cross RPC. Resolve it with `false` when the call is over: as long as it is open, so is
   * the invocation of the entrypoint.
   */
  aborted?: () => Promise<boolean>;
  /**
   * Milliseconds for one attempt, reading the answer included.
   * @defaultValue the `timeoutMs` of the entrypoint's client
   */
  timeoutMs?: number;
  /**
   * How errors come back: thrown, or as a value that `fromService` makes an error of again.
   * @defaultValue "throw"
   */
  failures?: "throw" | "return";
}

/** How a list over RPC is read. */
export interface RpcListOptions extends RpcCallOptions {
  /**
   * Pages that the entrypoint fetches ahead of the reader; it does not fetch more than 10 ahead.
   * @defaultValue 0
   */
  prefetch?: number;
  /**
   * What comes back: a stream of items or of pages, each a line of JSON, or the first page as it is.
   * @defaultValue "items"
   */
  as?: "items" | "pages" | "page";
}
