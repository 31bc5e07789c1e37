import type { DomainStatus, FailureHint } from "@clerk-platform/contract";

/** A component of a domain's setup. */
export type DomainComponent = "dns" | "ssl" | "mail" | "proxy";

/** A problem that the service reports. */
export interface DomainHint extends FailureHint {
  /** The names of the DNS records that it is about; may be empty. */
  readonly records: readonly string[];
}

/** A component whose status changed. */
export interface DomainProgress {
  readonly component: DomainComponent;
  /** `undefined` the first time. */
  readonly before: string | undefined;
  readonly status: string;
  /** Whether it is complete, or not required. */
  readonly done: boolean;
  /** The problems that the service reports, without duplicates. */
  readonly hints: readonly DomainHint[];
}

/** A component as it is now. */
export type DomainPart = Omit<DomainProgress, "before">;

/** The components of a status, in a fixed order. */
export function describeParts(status: DomainStatus): DomainPart[] {
  const { dns, ssl, mail, proxy } = status;
  const cnames = Object.values(dns.cnames).filter((cname) => cname !== undefined);
  const parts: DomainPart[] = [
    {
      component: "dns",
      status: dns.status,
      done:
        dns.status === "complete" ||
        (cnames.length > 0 && cnames.every(({ required, verified }) => !required || verified)),
      hints: mergeHints(
        cnames.flatMap(({ failure_hints, from }) =>
          (failure_hints ?? []).map((hint) => ({ ...hint, records: [from] })),
        ),
      ),
    },
  ];
  for (const [component, part] of Object.entries({ ssl, mail, proxy })) {
    if (!part) continue;
    parts.push({
      component: component as DomainComponent,
      status: part.status ?? "unknown",
      done: part.status === "complete" || part.required === false,
      hints: (("failure_hints" in part && part.failure_hints) || []).map((hint) => ({
        ...hint,
        records: [],
      })),
    });
  }
  return parts;
}

/** One hint for each cause, with all records that it concerns. */
export function mergeHints(hints: readonly DomainHint[]): DomainHint[] {
  const merged = new Map<string, DomainHint>();
  for (const hint of hints) {
    const cause = JSON.stringify([hint.code, hint.message]);
    const records = new Set([...(merged.get(cause)?.records ?? []), ...hint.records]);
    merged.set(cause, { ...hint, records: [...records] });
  }
  return [...merged.values()];
}

/** A hint as text, with the records that it is about. */
export const describeHint = ({ message, records }: DomainHint): string =>
  records.length > 0 ? `${message} (${records.join(", ")})` : message;
