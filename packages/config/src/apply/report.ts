import type { Environment } from "../definition/define-config.ts";

/** The outcome of one step of a plan. */
export interface AppliedStep {
  readonly environment: Environment;
  /** The step, for example `configuration auth_password` or `redirect URL https://…`. */
  readonly what: string;
  /** `already` if an earlier run or somebody else had already made the change. */
  readonly outcome: "applied" | "already";
}

/** The report of one application. */
export interface ApplicationReport {
  readonly applicationID: string;
  readonly name: string;
  readonly steps: readonly AppliedStep[];
  /** Changes that the service made to undeclared values, and other remarks. */
  readonly notes: readonly string[];
  /** The salt of `secrets`. */
  readonly salt: string;
  /** Salted fingerprints of the declared secrets at the end, by path. `plan` uses them to find later changes. */
  readonly secrets: { readonly [environment in Environment]?: Readonly<Record<string, string>> };
}

/** The report of `apply`. */
export interface ApplyReport {
  readonly applications: readonly ApplicationReport[];
}

/** Thrown when `apply` ends early. It reports the applied steps; applying again continues from there. */
export class ApplyInterruptedError extends Error {
  override readonly name = "ApplyInterruptedError";
  readonly report: ApplyReport;
  /** The step that may be fully or partly applied; `undefined` if the outcome of all steps is certain. */
  readonly doubt: string | undefined;

  /**
   * @param report - the steps applied so far.
   * @param end - the cause, and the step with an unknown outcome.
   */
  constructor(report: ApplyReport, { cause, doubt }: { cause: unknown; doubt: string | undefined }) {
    const applied = countApplied(report);
    const done = `${applied} ${applied === 1 ? "step was" : "steps were"} applied`;
    const open = doubt === undefined ? "" : `, and ${doubt} may have been applied`;
    const state = applied === 0 && !open ? "nothing was changed" : `${done}${open}; run it again to continue`;
    super(`${cause instanceof Error ? cause.message : String(cause)}\nApplying ended early: ${state}`, {
      cause,
    });
    this.report = report;
    this.doubt = doubt;
  }
}

/** The number of steps that a run applied. */
export const countApplied = ({ applications }: ApplyReport): number =>
  applications.flatMap(({ steps }) => steps).filter(({ outcome }) => outcome === "applied").length;
