import type { DehydratedState } from "@tanstack/react-query";
import { fromStreamedFailure } from "./streamed-failure.ts";

/** The same state, with promises that reject where the server streamed a failure as a value. */
export const reviveFailures = (state: DehydratedState): DehydratedState => ({
  ...state,
  queries: state.queries.map((query) =>
    query.promise ? { ...query, promise: revivePromise(query.promise) } : query,
  ),
});

/**
 * A thenable and not a new promise: one that React has received calls back at once, and React Query then hydrates data
 * without suspending.
 */
const revivePromise = (promise: Promise<unknown>): Promise<unknown> =>
  ({
    // biome-ignore lint/suspicious/noThenProperty: see above.
    then: (onData?: (value: unknown) => unknown, onFailure?: (error: unknown) => unknown) =>
      promise.then((value) => {
        const failure = fromStreamedFailure(value);
        return failure ? onFailure?.(failure) : onData?.(value);
      }, onFailure),
  }) as Promise<unknown>;
