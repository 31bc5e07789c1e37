import type { DomainRecord } from "../state/domain-record.ts";

/** The progress of the setup of a domain. */
export interface DomainProgress {
  dns: "not_started" | "in_progress" | "complete";
  /** Whether the records of the web (not of mail) were found. */
  webVerified: boolean;
  mailVerified: boolean;
  ssl: "not_started" | "in_process" | "complete" | "failed";
  hint: { code: string; message: string } | null;
}

/** How long one DNS check runs; while it does, another is refused. */
export const checkDuration = 3000;
/** The first check begins by itself this long after a domain got its name. */
const firstCheckAfter = 5000;

/**
 * The progress at a moment. Counted from the beginning of the first check: the web records are found after one check,
 * the mail records after two, and certificates are issued after three. A control can decide instead.
 */
export function domainProgress(domain: DomainRecord, now: number): DomainProgress {
  const { outcome } = domain;
  if (domain.development || outcome === "complete") {
    return { dns: "complete", webVerified: true, mailVerified: true, ssl: "complete", hint: null };
  }
  if (outcome !== null) {
    return { dns: "in_progress", webVerified: false, mailVerified: false, ssl: "failed", hint: outcome.hint };
  }
  const began = domain.checksBeganAt ?? domain.namedAt + firstCheckAfter;
  const checks = Math.floor((now - began) / checkDuration);
  return {
    dns: now < began ? "not_started" : checks < 2 ? "in_progress" : "complete",
    webVerified: checks >= 1,
    mailVerified: checks >= 2,
    ssl: checks >= 3 ? "complete" : checks >= 2 ? "in_process" : "not_started",
    hint: null,
  };
}

/** Whether the last check is still running. */
export function isCheckRunning(domain: DomainRecord, now: number): boolean {
  return domain.lastCheckAt !== null && now - domain.lastCheckAt < checkDuration;
}
