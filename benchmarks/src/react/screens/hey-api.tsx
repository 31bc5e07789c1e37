import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  platformBanUserMutation,
  platformGetApplicationOptions,
  platformListInstanceUsersInfiniteOptions,
  platformListInstanceUsersInfiniteQueryKey,
} from "../../../dist/react/hey-api/@tanstack/react-query.gen.ts";
import { client } from "../../../dist/react/hey-api/client.gen.ts";

client.setConfig({ baseUrl: "https://app.example/api/clerk" });
client.interceptors.error.use((error, response) =>
  // It throws the body; React Query does not treat an empty body as an error.
  Object.assign(new Error(messageOf(error) || `${response?.status}`), { body: error }),
);

const messageOf = (body: unknown) =>
  (body as { errors?: { message?: string }[] } | undefined)?.errors?.[0]?.message;

export function Screen({ applicationID }: { applicationID: string }) {
  const path = { applicationID, envOrInsID: "production" };
  const queryClient = useQueryClient();
  const application = useQuery(platformGetApplicationOptions({ path: { applicationID } }));
  const list = { path, query: { limit: 10 } };
  const users = useInfiniteQuery({
    ...platformListInstanceUsersInfiniteOptions(list),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const received = pages.reduce((sum, { data }) => sum + data.length, 0);
      return last.data.length > 0 && received < last.total_count ? received : undefined;
    },
  });
  const ban = useMutation({
    ...platformBanUserMutation(),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: platformListInstanceUsersInfiniteQueryKey(list) }),
  });
  const error = application.error ?? users.error ?? ban.error;
  if (error) return <p role="alert">{(error as unknown as Error).message}</p>;
  return (
    <main>
      <h1>{application.data?.name}</h1>
      {users.data?.pages
        .flatMap(({ data }) => data)
        .map(({ id, banned }) => (
          <p key={id}>
            {id} {banned ? "banned" : "active"}
            <button type="button" onClick={() => ban.mutate({ path: { ...path, userID: id } })}>
              Ban
            </button>
          </p>
        ))}
      <button type="button" disabled={!users.hasNextPage} onClick={() => users.fetchNextPage()}>
        More
      </button>
    </main>
  );
}
