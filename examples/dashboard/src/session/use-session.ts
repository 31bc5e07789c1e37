import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

/** The person who is signed in, as the dashboard's server reports it. */
export interface Session {
  name: string;
  role: "owner" | "support";
}

export const sessionKey = ["session"] as const;

async function call(method: "GET" | "POST" | "DELETE", body?: unknown): Promise<Response> {
  const response = await fetch("/session", {
    method,
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The dashboard's server responded with ${response.status}.`);
  return response;
}

/** The session, or `null` when nobody is signed in. */
export const useSession = () =>
  useQuery<Session | null>({
    queryKey: sessionKey,
    queryFn: async () => (await call("GET")).json(),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Signs in as a person, or out with `null`. Drops everything that was read in the session before. */
export function useChangeSession(options: { onError?: (error: Error) => void } = {}) {
  const queryClient = useQueryClient();
  return useMutation({
    ...options,
    mutationFn: (person: string | null) => (person ? call("POST", { person }) : call("DELETE")),
    onSuccess: async () => {
      const session: Session | null = await (await call("GET")).json();
      queryClient.setQueryData(sessionKey, session);
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
}
