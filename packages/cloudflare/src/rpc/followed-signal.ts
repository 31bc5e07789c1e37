/** The signal of one call, observed until the call ends. */
export interface FollowedSignal {
  /** Resolves with `true` when the signal aborts, or with `false` when the call ends before that. */
  readonly ended: Promise<boolean>;
  /** Rejects with the signal's reason when it aborts. */
  readonly aborted: Promise<never>;
  /** Ends the observation: settles {@link ended} and removes the listener from the signal. */
  release(): void;
}

/** Observes a signal with one listener, which `release` removes. */
export function followSignal(signal: AbortSignal | undefined): FollowedSignal {
  let end = (_aborted: boolean): void => {};
  let fail = (_reason: unknown): void => {};
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  const aborted = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Prevents an unhandled rejection if nothing awaits the promise.
  aborted.catch(() => {});
  const abort = (): void => {
    end(true);
    fail(signal?.reason);
  };
  if (signal?.aborted) abort();
  else signal?.addEventListener("abort", abort, { once: true });
  return {
    ended,
    aborted,
    release() {
      signal?.removeEventListener("abort", abort);
      end(false);
    },
  };
}
