/** The signal of one call, followed as long as the call goes on. */
export interface FollowedSignal {
  /** Resolves once: with `true` when the signal aborts, with `false` when the call is over before that. */
  readonly ended: Promise<boolean>;
  /** Rejects with the signal's reason when it aborts. */
  readonly aborted: Promise<never>;
  /** The call is over: settles {@link ended}, and leaves nothing behind at the signal. */
  release(): void;
}

/** Follows a signal with one listener, which `release` removes. */
export function followSignal(signal: AbortSignal | undefined): FollowedSignal {
  let end = (_aborted: boolean): void => {};
  let fail = (_reason: unknown): void => {};
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  const aborted = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whether anybody waits for it or not.
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
