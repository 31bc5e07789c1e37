import type { ApplicationReport, AppliedStep } from "../apply/report.ts";
import type { Change } from "../compare/compare.ts";

/** The report of one run of the command. */
export interface RunReportContent {
  readonly kind: "clerk-platform-config report";
  readonly version: 1;
  readonly command: string;
  /** `running` in the file of a killed run. */
  readonly state: "running" | "finished" | "stopped" | "failed";
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly error?: string;
  readonly counts: Readonly<Record<ReportedApplication["outcome"] | "resumed", number>>;
  readonly applications: readonly ReportedApplication[];
}

/** The outcome of one application. */
export interface ReportedApplication {
  readonly applicationID: string;
  readonly name: string;
  readonly outcome: "open" | "unchanged" | "changes" | "applied" | "failed";
  /** Whether the outcome of an earlier run was read from the checkpoint. */
  readonly resumed?: boolean;
  readonly changes?: readonly Change[];
  readonly uncompared?: readonly string[];
  readonly steps?: readonly AppliedStep[];
  readonly notes?: readonly string[];
  readonly salt?: string;
  readonly secrets?: ApplicationReport["secrets"];
  readonly error?: string;
}
