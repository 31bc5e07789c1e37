import type { DomainStatus } from "@clerk-platform/core";

/** A part of a domain's setup. The domain is ready when all of its parts are. */
export interface DomainPart {
  name: string;
  state: "done" | "running" | "waiting" | "failed";
  hints: readonly string[];
}

/** The required parts of a domain's setup, in the order in which they become ready. */
export function domainParts({ dns, ssl, mail, proxy }: DomainStatus): DomainPart[] {
  const cnames = Object.values(dns.cnames);
  return [
    ...(cnames.length > 0
      ? [
          part(
            "DNS records",
            dns.status,
            cnames.flatMap(({ failure_hints }) => failure_hints ?? []),
          ),
        ]
      : []),
    ...(mail?.required ? [part("Email", mail.status)] : []),
    ...(ssl.required ? [part("Certificates", ssl.status, ssl.failure_hints)] : []),
    ...(proxy?.required ? [part("Proxy", proxy.status)] : []),
  ];
}

function part(
  name: string,
  status = "not_started",
  hints?: readonly { message: string }[] | null,
): DomainPart {
  return {
    name,
    state: states[status] ?? "waiting",
    hints: [...new Set(hints?.map(({ message }) => message))],
  };
}

const states: Readonly<Record<string, DomainPart["state"]>> = {
  complete: "done",
  in_progress: "running",
  in_process: "running",
  failed: "failed",
};
