import type { Domain } from "@clerk-platform/core";
import { useTriggerDNSCheck } from "@clerk-platform/react-query";
import { RefreshCw } from "lucide-react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Loading } from "../ui/loading.tsx";
import { DnsRecords } from "./dns-records.tsx";
import { DomainBadge } from "./domain-badge.tsx";
import { DomainProgress } from "./domain-progress.tsx";
import { useDomainStatus } from "./use-domain-status.ts";

/** A domain with the progress of its setup and the DNS records to set. */
export function DomainCard({ applicationID, domain }: { applicationID: string; domain: Domain }) {
  const status = useDomainStatus(applicationID, domain.id);
  const check = useTriggerDNSCheck();
  return (
    <section className="card" aria-label={domain.name}>
      <div className="head">
        <div className="row">
          <h2>{domain.name}</h2>
          <DomainBadge status={status.data?.status} />
        </div>
        {status.data?.status === "incomplete" && (
          <button
            type="button"
            className="button small"
            aria-disabled={check.isPending}
            onClick={() => !check.isPending && check.mutate({ applicationID, domainIDOrName: domain.id })}
          >
            <RefreshCw size={14} aria-hidden className={check.isPending ? "turning" : ""} />
            Check now
          </button>
        )}
      </div>
      <div className="body">
        {status.isPending && <Loading what="the status" rows={1} height={60} />}
        <ErrorNotice error={status.error} onRetry={() => status.refetch()} />
        <ErrorNotice error={check.error} />
        {status.data && <DomainProgress domain={domain.name} status={status.data} />}
        {status.data && <DnsRecords status={status.data} />}
      </div>
    </section>
  );
}
