import { createPlatformClient } from "@clerk-platform/core";
import {
  flattenPages,
  PlatformProvider,
  useBanUser,
  useGetApplication,
  useInfiniteListInstanceUsers,
} from "@clerk-platform/react-query";

const client = createPlatformClient({ baseUrl: "https://app.example/api/clerk" });

export const Screen = ({ applicationID }: { applicationID: string }) => (
  <PlatformProvider client={client}>
    <Users applicationID={applicationID} />
  </PlatformProvider>
);

function Users({ applicationID }: { applicationID: string }) {
  const target = { applicationID, envOrInsID: "production" };
  const application = useGetApplication({ applicationID });
  const users = useInfiniteListInstanceUsers({ ...target, limit: 10 }, { select: flattenPages });
  const ban = useBanUser();
  const error = application.error ?? users.error ?? ban.error;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <main>
      <h1>{application.data?.name}</h1>
      {users.data?.map(({ id, banned }) => (
        <p key={id}>
          {id} {banned ? "banned" : "active"}
          <button type="button" onClick={() => ban.mutate({ ...target, userID: id })}>
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
