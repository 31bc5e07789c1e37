import { useGetApplicationDomainStatus } from "@clerk-platform/react-query";
import { Badge } from "../ui/badge.tsx";
import type { ApplicationFacts } from "./use-application-facts.ts";
import { cardStaleTime } from "./use-user-count.ts";

/** Whether an application has users in production, and whether its domain works. */
export function StatusBadge({
  applicationID,
  domain,
  isLive,
  enabled,
}: {
  applicationID: string;
  domain: ApplicationFacts["domain"];
  isLive: boolean;
  enabled: boolean;
}) {
  const { data, error } = useGetApplicationDomainStatus(
    { applicationID, domainIDOrName: domain?.id ?? "" },
    { enabled: enabled && domain !== undefined, staleTime: cardStaleTime },
  );
  if (!isLive) return <Badge>Development only</Badge>;
  if (!domain) return <Badge tone="warn">Production without a domain</Badge>;
  if (data) {
    return data.status === "complete" ? (
      <Badge tone="good">Live</Badge>
    ) : (
      <Badge tone="warn">DNS pending</Badge>
    );
  }
  return <Badge>{error ? "Status unknown" : "Checking…"}</Badge>;
}
