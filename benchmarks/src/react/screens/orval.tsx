import { useQueryClient } from "@tanstack/react-query";
import {
  getPlatformListInstanceUsersInfiniteQueryKey,
  usePlatformBanUser,
  usePlatformGetApplication,
  usePlatformListInstanceUsersInfinite,
} from "../../../dist/react/orval/index.ts";

export function Screen({ applicationID }: { applicationID: string }) {
  const queryClient = useQueryClient();
  const application = usePlatformGetApplication(applicationID);
  const list = [applicationID, "production", { limit: 10 }] as const;
  const users = usePlatformListInstanceUsersInfinite(...list, {
    query: {
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const received = pages.reduce((sum, { data }) => sum + data.length, 0);
        return last.data.length > 0 && received < last.total_count ? received : undefined;
      },
    },
  });
  const ban = usePlatformBanUser({
    mutation: {
      onSuccess: () =>
        queryClient.invalidateQueries({ queryKey: getPlatformListInstanceUsersInfiniteQueryKey(...list) }),
    },
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
            <button
              type="button"
              onClick={() => ban.mutate({ applicationID, envOrInsID: "production", userID: id })}
            >
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
