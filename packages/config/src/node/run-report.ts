import type { ApplicationReport, AppliedStep } from "../apply/report.ts";
import { type ApplicationPlan, countChanges } from "../plan/plan.ts";
import type { CliArguments } from "./cli-arguments.ts";
import type { CliContext } from "./cli-context.ts";
import { formatRunReport } from "./format-run-report.ts";
import { messageOf } from "./message-of.ts";
import { replaceFile } from "./replace-file.ts";
import type { ReportedApplication, RunReportContent } from "./run-report-content.ts";

/** The parts of the command context that a report uses. */
type ReportContext = Pick<CliContext, "cwd" | "env" | "signal" | "clock"> & { readonly args: CliArguments };

type Named = Pick<ReportedApplication, "applicationID" | "name">;

/** Above this number of applications, the file is not written after each one. */
const many = 50;

/** Keeps the `--report` file up to date. Does nothing without that option. */
export class RunReport {
  readonly #context: ReportContext;
  readonly #applications = new Map<string, ReportedApplication>();
  readonly #startedAt: string;
  #unwritten = 0;

  constructor(context: ReportContext) {
    this.#context = context;
    this.#startedAt = this.#now();
  }

  /** Lists the applications of the run, and writes the file. */
  begin(applications: readonly Named[]): void {
    for (const { applicationID, name } of applications)
      this.#applications.set(applicationID, { applicationID, name, outcome: "open" });
    this.#write("running");
  }

  planned(plan: ApplicationPlan, resumed = false): void {
    const { applicationID, name, instances } = plan;
    const outcome = countChanges({ applications: [plan] }) > 0 ? "changes" : "unchanged";
    this.#set({
      applicationID,
      name,
      outcome,
      resumed,
      changes: instances.flatMap(({ environment, changes }) =>
        changes.map((change) => ({ ...change, path: [environment, ...change.path] })),
      ),
      uncompared: instances.flatMap(({ environment, uncompared }) =>
        uncompared.map((path) => `${environment}.${path}`),
      ),
      notes: instances.flatMap(({ environment, notes }) => notes.map((note) => `${environment}: ${note}`)),
    });
  }

  applied(report: ApplicationReport, resumed = false): void {
    const outcome = report.steps.some((step) => step.outcome === "applied") ? "applied" : "unchanged";
    this.#set({ ...report, outcome, resumed });
  }

  /** Adds a step. The file is written before the next step starts, so that it is complete after a kill. */
  step({ applicationID, name }: Named, step: AppliedStep): void {
    const { steps = [] } = this.#applications.get(applicationID) ?? {};
    this.#set({ applicationID, name, outcome: "open", steps: [...steps, step] });
    this.progress();
  }

  failed({ applicationID, name }: Named, error: unknown): void {
    this.#set({
      ...this.#applications.get(applicationID),
      applicationID,
      name,
      outcome: "failed",
      error: messageOf(error, this.#context),
    });
  }

  /** Writes the file. With many applications, it waits until enough has changed. */
  progress(): void {
    if (this.#applications.size <= many || ++this.#unwritten >= many) this.#write("running");
  }

  /** Writes the file for the last time. */
  end(failure?: { error: unknown }): void {
    const { aborted } = this.#context.signal;
    if (failure) this.#write(aborted ? "stopped" : "failed", messageOf(failure.error, this.#context));
    else this.#write("finished");
  }

  #set(application: ReportedApplication): void {
    this.#applications.set(application.applicationID, application);
  }

  #now(): string {
    return new Date(this.#context.clock?.now() ?? Date.now()).toISOString();
  }

  #write(state: RunReportContent["state"], error?: string): void {
    this.#unwritten = 0;
    const { args, cwd } = this.#context;
    if (args.report === undefined || !args.command) return;
    const applications = [...this.#applications.values()];
    const counts = { open: 0, unchanged: 0, changes: 0, applied: 0, failed: 0, resumed: 0 };
    for (const { outcome, resumed } of applications) {
      counts[outcome]++;
      if (resumed) counts.resumed++;
    }
    const content: RunReportContent = {
      kind: "clerk-platform-config report",
      version: 1,
      command: args.command,
      state,
      startedAt: this.#startedAt,
      ...(state !== "running" && { endedAt: this.#now() }),
      ...(error !== undefined && { error }),
      counts,
      applications,
    };
    const isMarkdown = args.report.endsWith(".md");
    replaceFile(
      cwd,
      args.report,
      isMarkdown ? formatRunReport(content) : `${JSON.stringify(content, null, 2)}\n`,
    );
  }
}
