import { rm } from "node:fs/promises";
import { type BulkOutcome, type BulkReport, bulk } from "@clerk-platform/node";
import { applyApplication } from "../apply/apply.ts";
import type { ApplyJournal } from "../apply/apply-journal.ts";
import { type ApplicationReport, ApplyInterruptedError } from "../apply/report.ts";
import { resolveSecrets } from "../apply/resolve-secrets.ts";
import { fingerprint } from "../compare/fingerprint.ts";
import { ConfigError } from "../config-error.ts";
import type { Definition, Environment } from "../definition/define-config.ts";
import { wantedOf } from "../definition/wanted-of.ts";
import { asking } from "../fleet/ask.ts";
import { createPacer } from "../fleet/create-pacer.ts";
import { findApplications } from "../plan/find-applications.ts";
import type { ApplicationPlan, Plan } from "../plan/plan.ts";
import { type PlanApplicationOptions, planApplication } from "../plan/plan-application.ts";
import { sealPlan } from "../plan/seal-plan.ts";
import { sharedSchema } from "../plan/shared-schema.ts";
import type { CliArguments } from "./cli-arguments.ts";
import type { CommandContext } from "./command-context.ts";
import { secretSources } from "./secret-sources.ts";
import { showProgress } from "./show-progress.ts";

/** The options to plan a fleet. */
export type FleetOptions = Pick<PlanApplicationOptions, "dryRun" | "schema" | "lastApply">;

/** Plans many applications as a resumable job, which reads no application twice. */
export async function planFleet(
  context: CommandContext,
  definition: Definition,
  options: FleetOptions,
): Promise<Plan> {
  const { clerk, args, signal, error, report } = context;
  const asked = { pace: createPacer({ ...args, clock: context.clock }), signal };
  const applications = await findApplications(clerk, definition.application, asking(asked));
  const schema = await sharedSchema(clerk, definition, applications, { ...asked, ...options });
  const resolved = args.compareSecrets
    ? await resolveSecrets(definition, secretSources(context, definition))
    : undefined;
  const perApplication = requestsPerApplication(definition);
  const minutes = Math.ceil((applications.length * perApplication) / args.requestsPerMinute);
  error(
    `${applications.length} applications, up to ${applications.length * perApplication} requests, about ${minutes} min at ${args.requestsPerMinute} a minute`,
  );
  report.begin(applications.map(({ application_id, name }) => ({ applicationID: application_id, name })));
  // A checkpoint of another definition or another kind of plan is ignored.
  const job = await fingerprint([definition, options.dryRun, args.compareSecrets, options.lastApply], "job");
  const progress = showProgress(context, applications.length);
  const done = await bulk(
    clerk,
    applications,
    async (clerk, application) =>
      encode(
        await planApplication(clerk, definition, application, { ...options, ...asked, schema, resolved }),
      ),
    {
      key: ({ application_id }) => `${application_id}:${job}`,
      checkpoint: args.checkpoint,
      // A dry run writes nothing, so it is safe to repeat.
      onUnknown: "retry",
      remember: (text) => text,
      signal,
      onProgress: ({ outcome }) => {
        progress.step();
        if (outcome.status === "done") report.planned(decode(outcome.value!), outcome.resumed);
        else if (!isStop(outcome.error, signal))
          report.failed({ ...outcome.input, applicationID: outcome.input.application_id }, outcome.error);
        report.progress();
      },
    },
  ).finally(() => progress.stop());
  refuseUnfinished(done, context);
  return sealPlan(done.outcomes.map((outcome) => decode(outcome.status === "done" ? outcome.value! : "")));
}

/** Applies the plans of many applications as a resumable job. A failure does not stop the others. */
export async function applyFleet(
  context: CommandContext,
  { applications }: Plan,
  { definition, journal }: { definition?: Definition; journal?: ApplyJournal },
): Promise<ApplicationReport[]> {
  const { clerk, args, signal, report } = context;
  const pace = createPacer({ ...args, clock: context.clock });
  const sources = secretSources(context, definition);
  await resolveSecrets(applications, sources);
  const changing = applications.filter(needsApplying);
  for (const application of applications) if (!needsApplying(application)) report.planned(application);
  const progress = showProgress(context, changing.length);
  const done = await bulk(
    clerk,
    changing,
    async (clerk, application) =>
      encode(
        await applyApplication(clerk, application, {
          ...sources,
          journal,
          pace,
          signal,
          onStep: (step) => report.step(application, step),
        }),
      ),
    {
      key: ({ applicationID, salt }) => `${applicationID}:${salt}`,
      checkpoint: applyCheckpoint(args),
      // `apply` reads before it writes, so it is safe to repeat.
      onUnknown: "retry",
      remember: (text) => text,
      signal,
      onProgress: ({ outcome }) => {
        progress.step();
        if (outcome.status === "done") report.applied(decode(outcome.value!), outcome.resumed);
        else if (!isStop(outcome.error, signal)) report.failed(outcome.input, outcome.error);
        report.progress();
      },
    },
  ).finally(() => progress.stop());
  const reports = done.outcomes.flatMap((outcome) => reportOf(outcome) ?? []);
  refuseUnfinished(done, context, { applications: reports });
  return reports;
}

/** Removes the checkpoints of a finished job, so that the next one does not reuse old results. */
export async function removeCheckpoints({ args }: Pick<CommandContext, "args">): Promise<void> {
  if (args.checkpoint === undefined || args.check) return;
  await rm(args.checkpoint, { force: true });
  if (args.command === "apply") await rm(applyCheckpoint(args)!, { force: true });
}

const applyCheckpoint = ({ checkpoint }: CliArguments): string | undefined =>
  checkpoint === undefined ? undefined : `${checkpoint}.apply`;

/** The report of an application, complete or partial. */
function reportOf(outcome: BulkOutcome<ApplicationPlan, string>): ApplicationReport | undefined {
  if (outcome.status === "done") return decode<ApplicationReport>(outcome.value!);
  return outcome.error instanceof ApplyInterruptedError ? outcome.error.report.applications[0] : undefined;
}

/** Whether a plan has anything to apply. Secrets that were not compared are compared on apply. */
const needsApplying = ({ instances }: ApplicationPlan): boolean =>
  instances.some(({ changes, uncompared }) => changes.length + uncompared.length > 0);

/** The number of requests for one application if each list has one page. */
function requestsPerApplication(definition: Definition): number {
  const environments = Object.keys(definition.instances) as Environment[];
  return environments.reduce((count, environment) => {
    const values = Object.keys(wantedOf(definition, environment)).length > 0 ? 1 : 0;
    const urls = definition.redirectURLs?.[environment] ? 1 : 0;
    const templates = definition.jwtTemplates?.[environment] ? 1 : 0;
    return count + values + urls + templates;
  }, 0);
}

/** Encodes a plan, which has no secrets, so that the checkpoint does not redact parts of it. */
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("hex");
const decode = <Value extends ApplicationPlan | ApplicationReport>(text: string): Value =>
  JSON.parse(Buffer.from(text, "hex").toString("utf8")) as Value;

/** Whether an application was skipped because the signal stopped the job. */
const isStop = (error: unknown, { aborted, reason }: AbortSignal): boolean =>
  aborted && (error === reason || (error as Error).cause === reason);

function refuseUnfinished(
  { outcomes, aborted }: Pick<BulkReport<unknown, string>, "outcomes" | "aborted">,
  { args, signal }: Pick<CommandContext, "args" | "signal">,
  report?: { applications: ApplicationReport[] },
): void {
  const ended = outcomes.filter((outcome) => outcome.status === "done" || !isStop(outcome.error, signal));
  const problems = ended.flatMap((outcome) =>
    outcome.status === "done" ? [] : [`${outcome.key.split(":")[0]}: ${(outcome.error as Error).message}`],
  );
  if (problems.length === 0 && !aborted && ended.length === outcomes.length) return;
  const next =
    args.checkpoint === undefined
      ? "with --checkpoint, a repeated run continues"
      : "run the command again to continue";
  const what = signal.aborted
    ? `Stopped after ${ended.length} applications; ${next}`
    : `${problems.length} of ${outcomes.length} applications failed; ${next}:`;
  const failure = new ConfigError(what, problems);
  throw report ? new ApplyInterruptedError(report, { cause: failure, doubt: undefined }) : failure;
}
