import { type Clock, untilAborted } from "../clock.ts";

/** A function like the platform's `fetch`, called with a URL and an init, never with a `Request`. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

/** An answer, read to its end. */
export interface Answer {
  response: Response;
  bytes: ArrayBuffer;
}

/**
 * Runs one attempt within its time, else fails with what `timeout` makes, or until the caller's signal aborts; nothing outlives
 * the promise, even where a transport ignores its signal.
 */
export function attempt<T>(
  clock: Clock,
  timeoutMs: number,
  timeout: () => Error,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  return untilAborted<T>(signal, (resolve, reject) => {
    run(controller.signal).then(resolve, reject);
    const timer =
      timeoutMs && timeoutMs < 2 ** 31 ? clock.setTimeout(() => reject(timeout()), timeoutMs) : undefined;
    return () => clock.clearTimeout(timer);
  }).catch((error: unknown) => {
    controller.abort(error);
    throw error;
  });
}
