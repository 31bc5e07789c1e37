import { isApiError } from "@clerk-platform/core";
import { createPlatformQuery } from "@clerk-platform/react-query";
import { MutationCache, matchQuery, QueryCache, QueryClient } from "@tanstack/react-query";
import { isNotFound } from "../errors/is-not-found.ts";
import { sessionKey } from "../session/use-session.ts";
import { client } from "./client.ts";

/**
 * Creates the query client of the page. A 401 from anywhere leads back to signing in. A 404 means that what is shown
 * was deleted elsewhere, so it is read again.
 */
export function createQueryClient(): QueryClient {
  const applications = createPlatformQuery(client).getApplication.queryFilter();
  const signOut = (error: unknown): void => {
    if (isApiError(error, { status: 401 })) queryClient.setQueryData(sessionKey, null);
  };
  const queryClient = new QueryClient({
    queryCache: new QueryCache({
      onError(error, query) {
        signOut(error);
        if (isNotFound(error) && !matchQuery(applications, query)) {
          void queryClient.invalidateQueries(applications);
        }
      },
    }),
    mutationCache: new MutationCache({
      onError(error) {
        signOut(error);
        if (isNotFound(error)) void queryClient.invalidateQueries();
      },
    }),
    defaultOptions: { queries: { staleTime: 10_000 } },
  });
  return queryClient;
}
