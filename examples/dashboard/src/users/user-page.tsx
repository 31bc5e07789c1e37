import { useListInstanceUsers } from "@clerk-platform/react-query";
import { Link } from "wouter";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { NotFound } from "../shell/not-found.tsx";
import { labelOf } from "../ui/label-of.ts";
import { Loading } from "../ui/loading.tsx";
import { type InstancePlace, usersAddress } from "./instance-place.ts";
import { UserDetails } from "./user-details.tsx";

/** One user. The API has no operation that reads one, so the list is searched for the id. */
export function UserPage({ userID, ...place }: InstancePlace & { userID: string }) {
  const { applicationID, envOrInsID } = place;
  const { data, error, isPending, refetch } = useListInstanceUsers({
    applicationID,
    envOrInsID,
    query: userID,
    limit: 10,
  });
  const user = data?.data.find(({ id }) => id === userID);
  const allUsers = (
    <Link href={usersAddress(place)} className="button">
      {`All users of ${envOrInsID}`}
    </Link>
  );
  if (isPending) return <Loading what="the user" rows={2} height={160} />;
  if (user) return <UserDetails user={user} applicationID={applicationID} envOrInsID={envOrInsID} />;
  if (error) return <ErrorNotice error={error} onRetry={() => refetch()} />;
  return (
    <NotFound
      what="user"
      text={`${labelOf(envOrInsID)} has no user ${userID}. The user may have been deleted.`}
      wayBack={allUsers}
    />
  );
}
