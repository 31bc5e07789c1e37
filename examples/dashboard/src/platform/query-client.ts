import { isApiError } from "@clerk-platform/core";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { sessionKey } from "../session/use-session.ts";

/** One for the whole page; a 401 from anywhere leads back to signing in. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    if (isApiError(error, { status: 401 })) queryClient.setQueryData(sessionKey, null);
  };
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { staleTime: 10_000 } },
  });
  return queryClient;
}
