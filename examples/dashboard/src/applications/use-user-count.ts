import { useListInstanceUsers } from "@clerk-platform/react-query";

/** For how long a card shows what it has read, in milliseconds: a workspace has about 100 requests a minute. */
export const cardStaleTime = 300_000;

/** How many users an instance has, as text. */
export function useUserCount(applicationID: string, envOrInsID: string, enabled: boolean): string {
  const { data, error } = useListInstanceUsers(
    { applicationID, envOrInsID, limit: 1 },
    { enabled, staleTime: cardStaleTime },
  );
  if (data) return data.total_count.toLocaleString("en");
  return error ? "Unknown" : "…";
}
