import { type BulkOutcome, bulk } from "@clerk-platform/node";
import { applyApplication } from "../apply/apply.ts";
import { type ApplicationReport, ApplyInterruptedError } from "../apply/report.ts";
import { resolveSecrets } from "../apply/resolve-secrets.ts";
import { ConfigError } from "../config-error.ts";
import type { Definition, Environment } from "../definition/define-config.ts";
import { wantedOf } from "../definition/wanted-of.ts";
import { asking } from "../fleet/ask.ts";
import { createPacer } from "../fleet/create-pacer.ts";
import { findApplications } from "../plan/find-applications.ts";
import { sharedSchema } from "../plan/make-plan.ts";
import type { ApplicationPlan, Plan } from "../plan/plan.ts";
import { planApplication } from "../plan/plan-application.ts";
import { sealPlan } from "../plan/seal-plan.ts";
import type { CommandContext } from "./command-context.ts";
import { secretSources } from "./secret-sources.ts";
import { showProgress } from "./show-progress.ts";

/** Plans many applications as a job that can be continued: nothing that was read is read again. */
export async function planFleet(
  context: CommandContext,
  definition: Definition,
  { dryRun }: { dryRun: boolean },
): Promise<Plan> {
  const { clerk, args, signal, error } = context;
  const pace = createPacer(args);
  const applications = await findApplications(clerk, definition.application, asking({ pace, signal }));
  const schema = await sharedSchema(clerk, definition, applications, { pace, signal });
  const resolved = args.compareSecrets
    ? await resolveSecrets(definition, secretSources(context, definition))
    : undefined;
  const perApplication = requestsPerApplication(definition);
  const minutes = Math.ceil((applications.length * perApplication) / args.requestsPerMinute);
  error(
    `${applications.length} applications, up to ${applications.length * perApplication} requests, about ${minutes} min at ${args.requestsPerMinute} a minute`,
  );
  const progress = showProgress(context, applications.length);
  const report = await bulk(
    clerk,
    applications,
    async (clerk, application) =>
      encode(
        await planApplication(clerk, definition, application, { pace, signal, schema, resolved, dryRun }),
      ),
    {
      key: ({ application_id }) => application_id,
      checkpoint: args.checkpoint,
      // A dry run writes nothing, so it can be repeated.
      onUnknown: "retry",
      remember: (text) => text,
      signal,
      onProgress: () => progress.step(),
    },
  ).finally(() => progress.stop());
  refuseUnfinished(report.outcomes, report.aborted, args.checkpoint);
  return sealPlan(report.outcomes.map((outcome) => decode(outcome.status === "done" ? outcome.value! : "")));
}

/** Applies the plans of many applications as a job that can be continued. One that fails stops no other. */
export async function applyFleet(
  context: CommandContext,
  { applications }: Plan,
  definition: Definition | undefined,
): Promise<ApplicationReport[]> {
  const { clerk, args, signal } = context;
  const pace = createPacer(args);
  const sources = secretSources(context, definition);
  await resolveSecrets(applications, sources);
  const changing = applications.filter(needsApplying);
  const progress = showProgress(context, changing.length);
  const report = await bulk(
    clerk,
    changing,
    async (clerk, application) =>
      encode(await applyApplication(clerk, application, { ...sources, pace, signal })),
    {
      key: ({ applicationID, salt }) => `${applicationID}:${salt}`,
      checkpoint: args.checkpoint && `${args.checkpoint}.apply`,
      // Applying looks before it writes, so it can be repeated.
      onUnknown: "retry",
      remember: (text) => text,
      signal,
      onProgress: () => progress.step(),
    },
  ).finally(() => progress.stop());
  const reports = report.outcomes.flatMap((outcome): ApplicationReport[] => {
    if (outcome.status === "done") return [decode(outcome.value!)];
    return outcome.error instanceof ApplyInterruptedError ? [...outcome.error.report.applications] : [];
  });
  refuseUnfinished(report.outcomes, report.aborted, args.checkpoint, { applications: reports });
  return reports;
}

/** Secrets are compared when a plan is applied: a plan without changes may still find one. */
const needsApplying = ({ instances }: ApplicationPlan): boolean =>
  instances.some(({ changes, wanted }) => changes.length > 0 || JSON.stringify(wanted).includes('"$secret"'));

/** The requests of one application, where no list has several pages. */
function requestsPerApplication(definition: Definition): number {
  const environments = Object.keys(definition.instances) as Environment[];
  return environments.reduce((count, environment) => {
    const values = Object.keys(wantedOf(definition, environment)).length > 0 ? 1 : 0;
    const urls = definition.redirectURLs?.[environment] ? 1 : 0;
    const templates = definition.jwtTemplates?.[environment] ? 1 : 0;
    return count + values + urls + templates;
  }, 0);
}

/** A checkpoint redacts what looks like a secret; a plan has none, and must stay as it is. */
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("hex");
const decode = <Value extends ApplicationPlan | ApplicationReport>(text: string): Value =>
  JSON.parse(Buffer.from(text, "hex").toString("utf8")) as Value;

function refuseUnfinished(
  outcomes: readonly BulkOutcome<{ application_id: string } | { applicationID: string }, string>[],
  aborted: boolean,
  checkpoint: string | undefined,
  report?: { applications: ApplicationReport[] },
): void {
  const problems = outcomes.flatMap((outcome) =>
    outcome.status === "done" ? [] : [`${outcome.key.split(":")[0]}: ${(outcome.error as Error).message}`],
  );
  if (problems.length === 0 && !aborted) return;
  const goOn = checkpoint === undefined ? "--checkpoint would have let it go on" : "run it again to go on";
  const what = aborted
    ? `Stopped after ${outcomes.length} applications; ${goOn}`
    : `${problems.length} of ${outcomes.length} applications failed; ${goOn}:`;
  const failure = new ConfigError(what, problems);
  throw report ? new ApplyInterruptedError(report, { cause: failure, doubt: undefined }) : failure;
}
