import {
  useInfiniteListDomains,
  useInfiniteListInstanceUsers,
  useListApplications,
} from "@clerk-platform/react-query";
import { useEffect, useState } from "react";

/** A page that a server renders and a browser takes over. */
export function ServerPage({ applicationID }: { applicationID: string }) {
  const applications = useListApplications({ include_secret_keys: true });
  const users = useInfiniteListInstanceUsers({ applicationID, envOrInsID: "production", limit: 5 });
  const domains = useInfiniteListDomains({ limit: 5 });
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <>
      <p data-testid="applications">{applications.data?.map(({ name }) => name).join(", ")}</p>
      <p data-testid="users">{users.data?.pages[0]?.data.map(({ id }) => id).join(", ")}</p>
      <p data-testid="domains">{domains.data?.pages[0]?.data.map(({ name }) => name).join(", ")}</p>
      <button type="button" disabled={!alive} onClick={() => void users.fetchNextPage()}>
        More
      </button>
    </>
  );
}
