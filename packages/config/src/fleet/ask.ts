import type { CallOptions } from "@clerk-platform/core";

/** Makes one request, paced. */
export type Ask = <Value>(call: (options: CallOptions) => PromiseLike<Value>) => Promise<Value>;

/** The request options of a command. */
export interface AskOptions extends CallOptions {
  /** Waits for the turn of each request; see `createPacer`. */
  pace?: () => Promise<void>;
}

/**
 * Creates a function that makes paced requests with the given call options.
 *
 * @param resolved - the secrets that the requests may contain. Errors and log lines do not repeat them.
 */
export function asking(
  { pace, signal, timeoutMs, retry, headers, meta, secrets = [] }: AskOptions = {},
  resolved: ReadonlyMap<string, string> = new Map(),
): Ask {
  const known = [...secrets, ...resolved.values()];
  return async (call) => {
    signal?.throwIfAborted();
    await pace?.();
    signal?.throwIfAborted();
    return call({ signal, timeoutMs, retry, headers, meta, secrets: known });
  };
}
