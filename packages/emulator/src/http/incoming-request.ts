/** A request, from `fetch` in the process or from Node's server. */
export interface IncomingRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query as sent, not normalised: `/v1/platform/applications?x=1`. */
  readonly target: string;
  header(name: string): string | undefined;
  /**
   * Reads the body to its end.
   *
   * @returns `undefined` when it is larger than `limit` bytes.
   */
  readBody(limit: number): Promise<Uint8Array | undefined>;
  /** Aborts when the client disconnects. */
  readonly signal: AbortSignal | undefined;
}
