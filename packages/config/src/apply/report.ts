import type { Environment } from "../definition/define-config.ts";

/** What became of one step of a plan. */
export interface AppliedStep {
  readonly environment: Environment;
  /** What was done, e.g. `configuration auth_password` or `redirect URL https://…`. */
  readonly what: string;
  /** `already` where the service had it: by an earlier run, or by somebody else. */
  readonly outcome: "applied" | "already";
}

/** What was done to one application. */
export interface ApplicationReport {
  readonly applicationID: string;
  readonly name: string;
  readonly steps: readonly AppliedStep[];
  /** What the service changed beyond what was declared, and other remarks. */
  readonly notes: readonly string[];
  /** The salt of `secrets`. */
  readonly salt: string;
  /** Salted fingerprints of the declared secrets as they were at the end, by path: `plan` finds changes made since. */
  readonly secrets: { readonly [environment in Environment]?: Readonly<Record<string, string>> };
}

/** What was done. */
export interface ApplyReport {
  readonly applications: readonly ApplicationReport[];
}

/** Applying ended early. What was applied until then is known; applying again goes on from there. */
export class ApplyInterruptedError extends Error {
  override readonly name = "ApplyInterruptedError";
  readonly report: ApplyReport;
  /** The step that may have been done, or in part; `undefined` when that is certain for all steps. */
  readonly doubt: string | undefined;

  /**
   * @param report - what was done until then.
   * @param end - why it ended, and the step in doubt.
   */
  constructor(report: ApplyReport, { cause, doubt }: { cause: unknown; doubt: string | undefined }) {
    const applied = report.applications
      .flatMap(({ steps }) => steps)
      .filter(({ outcome }) => outcome === "applied").length;
    const done = `${applied} ${applied === 1 ? "step was" : "steps were"} applied`;
    const open = doubt === undefined ? "" : `, and ${doubt} may have been`;
    const state = applied === 0 && !open ? "nothing was changed" : `${done}${open}; run it again to go on`;
    super(`${cause instanceof Error ? cause.message : String(cause)}\nApplying ended early: ${state}`, {
      cause,
    });
    this.report = report;
    this.doubt = doubt;
  }
}
