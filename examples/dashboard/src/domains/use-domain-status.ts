import { useGetApplicationDomainStatus } from "@clerk-platform/react-query";
import { isNotFound } from "../errors/is-not-found.ts";

/** How often the status of an incomplete domain is read, in milliseconds. */
const interval = 1500;

/** The status of a domain, read again until it is complete. */
export const useDomainStatus = (applicationID: string, domainIDOrName: string) =>
  useGetApplicationDomainStatus(
    { applicationID, domainIDOrName },
    {
      refetchInterval: ({ state: { data, error } }) =>
        data?.status === "complete" || isNotFound(error) ? false : interval,
    },
  );
