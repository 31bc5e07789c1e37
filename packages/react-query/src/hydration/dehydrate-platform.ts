import {
  type DehydratedState,
  type DehydrateOptions,
  defaultShouldDehydrateQuery,
  dehydrate,
  type QueryClient,
} from "@tanstack/react-query";
import { toStreamedFailure } from "./streamed-failure.ts";

/**
 * Dehydrates a cache on a server that streams: queries that are still pending go along, and one that fails is the
 * SDK's error in the browser, for {@link PlatformHydrationBoundary}. React Query alone makes it `Error: redacted`, and
 * React without a development build takes every field off an error. Errors that are not the SDK's stay redacted.
 *
 * @param queryClient - the cache of this request.
 * @param options - those of React Query's `dehydrate`.
 *
 * @example
 * ```tsx
 * void queryClient.prefetchQuery(platform.listApplications.queryOptions()); // not awaited: streamed
 * return <PlatformHydrationBoundary state={dehydratePlatform(queryClient)}>{children}</PlatformHydrationBoundary>;
 * ```
 */
export function dehydratePlatform(queryClient: QueryClient, options: DehydrateOptions = {}): DehydratedState {
  const state = dehydrate(queryClient, {
    shouldDehydrateQuery: (query) => defaultShouldDehydrateQuery(query) || query.state.status === "pending",
    ...options,
    shouldRedactErrors: (error) =>
      toStreamedFailure(error) === undefined && (options.shouldRedactErrors?.(error) ?? true),
  });
  return { ...state, queries: state.queries.map(withStreamedFailure) };
}

type DehydratedQuery = DehydratedState["queries"][number];

const withStreamedFailure = (query: DehydratedQuery): DehydratedQuery =>
  query.promise
    ? {
        ...query,
        promise: query.promise.catch((error: unknown) => toStreamedFailure(error) ?? Promise.reject(error)),
      }
    : query;
