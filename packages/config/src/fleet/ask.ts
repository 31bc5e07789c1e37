import type { CallOptions } from "@clerk-platform/core";

/** Makes one request when it is its turn. */
export type Ask = <Value>(call: (options: CallOptions) => PromiseLike<Value>) => Promise<Value>;

/** How the requests of a command are made. */
export interface AskOptions extends CallOptions {
  /** Waits for the turn of each request; see `createPacer`. */
  pace?: () => Promise<void>;
}

/** Bundles how requests are made: paced, and with the options of each call. */
export function asking({ pace, signal, timeoutMs, retry, headers, meta }: AskOptions = {}): Ask {
  return async (call) => {
    signal?.throwIfAborted();
    await pace?.();
    signal?.throwIfAborted();
    return call({ signal, timeoutMs, retry, headers, meta });
  };
}
