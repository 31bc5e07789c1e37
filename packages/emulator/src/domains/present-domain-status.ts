import type { CNAMEStatus, DomainStatus, FailureHint } from "@clerk-platform/contract";
import type { Sent } from "../operations/sent.ts";
import type { DomainRecord } from "../state/domain-record.ts";
import { type CnameTarget, cnameTargets } from "./cname-targets.ts";
import { type DomainProgress, domainProgress } from "./domain-progress.ts";

/** The status of a domain as the API shows it. */
export function presentDomainStatus(domain: DomainRecord, now: number): Sent<DomainStatus> {
  const progress = domainProgress(domain, now);
  const provider = domain.proxyPath !== null;
  const targets = cnameTargets(domain);
  const hints: Sent<FailureHint>[] = progress.hint ? [progress.hint] : [];
  const needsCertificate = !domain.development && !provider;
  const sslDone = !needsCertificate || progress.ssl === "complete";
  const mailDone = targets.length === 0 || progress.mailVerified;
  const dnsDone = targets.length === 0 || progress.dns === "complete";
  const proxyDone = !provider || progress.webVerified;
  return {
    dns: {
      status: targets.length === 0 ? "complete" : progress.dns,
      cnames: Object.fromEntries(
        targets.map((cname) => [cname.subdomain, presentCname(cname, domain, progress)]),
      ),
    },
    ssl: {
      status: needsCertificate ? progress.ssl : "complete",
      required: needsCertificate,
      failure_hints: needsCertificate ? hints : [],
    },
    ...(needsCertificate
      ? {
          ssl_hosts: Object.fromEntries(
            ["clerk", "accounts"].map((host) => [
              `${host}.${domain.name}`,
              { status: progress.ssl, required: true, failure_hints: hints },
            ]),
          ),
        }
      : {}),
    mail: { status: mailDone ? "complete" : progress.dns, required: targets.length > 0 },
    proxy: { status: proxyDone ? "complete" : progress.dns, required: provider },
    status: dnsDone && sslDone && mailDone && proxyDone ? "complete" : "incomplete",
  };
}

function presentCname(cname: CnameTarget, domain: DomainRecord, progress: DomainProgress): Sent<CNAMEStatus> {
  const web = cname.subdomain === "clerk" || cname.subdomain === "accounts";
  const verified = web ? progress.webVerified : progress.mailVerified;
  return {
    clerk_subdomain: cname.subdomain,
    from: `${cname.subdomain}.${domain.name}`,
    to: cname.target,
    actual: verified ? [cname.target] : [],
    verified,
    required: true,
    failure_hints: progress.hint && !verified ? [progress.hint] : [],
  };
}
