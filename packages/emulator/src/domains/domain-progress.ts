import type { DomainRecord } from "../state/domain-record.ts";

/** How far the setup of a domain has come. */
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
/** Checks begin by themselves this long after a domain was added. */
const firstCheckAfter = 5000;

/**
 * What stands at a moment. From the beginning of the first check: the web records are found after one
 * check, the mail records after two, certificates are issued one later. A control may have decided instead.
 */
export function domainProgress(domain: DomainRecord, now: number): DomainProgress {
  const { outcome } = domain;
  if (domain.development || outcome === "complete") {
    return { dns: "complete", webVerified: true, mailVerified: true, ssl: "complete", hint: null };
  }
  if (outcome !== null) {
    return { dns: "in_progress", webVerified: false, mailVerified: false, ssl: "failed", hint: outcome.hint };
  }
  const began = domain.checksBeganAt ?? domain.createdAt + firstCheckAfter;
  const checks = Math.floor((now - began) / checkDuration);
  return {
    dns: now < began ? "not_started" : checks < 2 ? "in_progress" : "complete",
    webVerified: checks >= 1,
    mailVerified: checks >= 2,
    ssl: checks >= 3 ? "complete" : checks >= 2 ? "in_process" : "not_started",
    hint: null,
  };
}

/** Whether a check asked for now would come too soon after the last. */
export function isCheckRunning(domain: DomainRecord, now: number): boolean {
  return domain.lastCheckAt !== null && now - domain.lastCheckAt < checkDuration;
}
