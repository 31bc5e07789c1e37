import { useGetApplicationDomainStatus } from "@clerk-platform/react-query";

/** How often DNS is looked at while something is missing. Milliseconds. */
const interval = 1500;

/** The status of a domain, read again until it is complete. */
export const useDomainStatus = (applicationID: string, domainIDOrName: string) =>
  useGetApplicationDomainStatus(
    { applicationID, domainIDOrName },
    { refetchInterval: ({ state }) => (state.data?.status === "complete" ? false : interval) },
  );
