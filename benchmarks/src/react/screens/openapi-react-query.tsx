import type { paths } from "@clerk-platform/contract";
import { useQueryClient } from "@tanstack/react-query";
import createFetchClient from "openapi-fetch";
import createClient from "openapi-react-query";

const fetchClient = createFetchClient<paths>({ baseUrl: "https://app.example/api/clerk" });
fetchClient.use({
  // It throws the body; React Query does not treat an empty body as an error.
  async onResponse({ response }) {
    if (response.ok) return;
    const body = await response.json().catch(() => undefined);
    throw new Error(body?.errors?.[0]?.message ?? `${response.status}`);
  },
});
const api = createClient(fetchClient);
const usersPath = "/platform/applications/{applicationID}/instances/{envOrInsID}/users";

export function Screen({ applicationID }: { applicationID: string }) {
  const path = { applicationID, envOrInsID: "production" };
  const queryClient = useQueryClient();
  const application = api.useQuery("get", "/platform/applications/{applicationID}", {
    params: { path: { applicationID } },
  });
  const users = api.useInfiniteQuery(
    "get",
    usersPath,
    { params: { path, query: { limit: 10 } } },
    {
      pageParamName: "offset",
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const received = pages.reduce((sum, { data }) => sum + data.length, 0);
        return last.data.length > 0 && received < last.total_count ? received : undefined;
      },
    },
  );
  const ban = api.useMutation("post", `${usersPath}/{userID}/ban`, {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["get", usersPath, { params: { path } }] }),
  });
  const error = (application.error ?? users.error ?? ban.error) as Error | null;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <main>
      <h1>{application.data?.name}</h1>
      {users.data?.pages
        .flatMap(({ data }) => data)
        .map(({ id, banned }) => (
          <p key={id}>
            {id} {banned ? "banned" : "active"}
            <button type="button" onClick={() => ban.mutate({ params: { path: { ...path, userID: id } } })}>
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
