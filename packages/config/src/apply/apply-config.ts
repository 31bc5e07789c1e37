import { isApiError, isOutcomeUnknownError, type PatchConfigInput } from "@clerk-platform/core";
import { compare } from "../compare/compare.ts";
import { fingerprint } from "../compare/fingerprint.ts";
import { ConfigError, PlanMovedError } from "../config-error.ts";
import type { Ask } from "../fleet/ask.ts";
import { additions, valuesFingerprint } from "../plan/plan-application.ts";
import { dryRun, patchInput, type ReadConfig, readConfig } from "../plan/read-config.ts";
import type { ApplyContext } from "./apply-context.ts";

const mostPatches = 4;

/**
 * Reads the declared keys, and validates the patch with its secrets in a dry run. Adds the keys to `moved` if they
 * changed since the plan.
 */
export async function lookAtConfig(context: ApplyContext, moved: string[]): Promise<ReadConfig | undefined> {
  const { seen, environment, wanted } = context.instance;
  if (!seen) return undefined;
  const read = await readNow(context);
  if (pending(context, read, { secretsWritten: false }).length === 0) return read;
  if (await isExpected(context, read)) await foresee(context, read, context.ask);
  else {
    const versions = `config_version ${seen.configVersion} → ${read.configVersion}`;
    moved.push(`${environment}: ${Object.keys(wanted).join(", ")} (${versions})`);
  }
  return read;
}

/** Patches until all declared values are set: defaults of the service may require a second patch. */
export async function writeConfig(context: ApplyContext, first: ReadConfig): Promise<void> {
  const { clerk, ask, finish, instance, onDoubt } = context;
  const { environment, wanted } = instance;
  const what = `configuration ${Object.keys(wanted).join(", ")}`;
  let read = first;
  let open = pending(context, read, { secretsWritten: false });
  const outcome = open.length === 0 ? "already" : "applied";
  let written = false;
  // After the first patch, the step is finished even if the signal aborts.
  const write = (input: PatchConfigInput): Promise<unknown> =>
    (written ? finish : ask)((options) => clerk.patchConfig(input, { ...options, signal: undefined }));
  for (let patches = 0; open.length > 0; patches++) {
    if (patches === mostPatches) {
      throw new ConfigError(`${environment}: the service did not store the written values:`, open);
    }
    if (patches > 0) await foresee(context, read, finish);
    try {
      await write(patchOf(context, read));
      // Secrets are sent once: some services mask them, so reading back proves nothing.
      written = true;
      onDoubt(what);
    } catch (error) {
      if (isApiError(error, { code: "config_version_conflict" })) throw movedMeanwhile(context, error);
      // The patch may have been applied; the next read shows it.
      if (!isOutcomeUnknownError(error)) throw error;
      onDoubt(what);
    }
    read = await readNow(context, finish);
    open = pending(context, read, { secretsWritten: written });
    if (!written && open.length > 0 && !(await isExpected(context, read))) throw movedMeanwhile(context);
  }
  if (outcome === "applied") {
    const added = additions(wanted, { before: first.before, after: read.before }, context.comparing.secrets);
    context.notes.push(...added.map((text) => `${environment}: the service also made ${text}`));
  }
  await context.onSecrets(environment, compare(wanted, read.before, context.comparing).secrets);
  context.onStep({ environment, what, outcome });
}

const readNow = (context: ApplyContext, ask = context.ask): Promise<ReadConfig> =>
  readConfig(context.clerk, context.target, Object.keys(context.instance.wanted), ask);

/** The paths whose values differ from the declared ones. */
const pending = (
  context: ApplyContext,
  { before }: ReadConfig,
  { secretsWritten }: { secretsWritten: boolean },
): string[] =>
  compare(context.instance.wanted, before, context.comparing)
    .changes.filter(({ kind }) => !(secretsWritten && kind === "secret"))
    .map(({ path }) => path.join("."));

/** Makes a dry run of the patch, and remembers its result in case that the process is killed after the patch. */
async function foresee(context: ApplyContext, read: ReadConfig, ask: Ask): Promise<void> {
  const { after } = await dryRun(context.clerk, ask, patchOf(context, read));
  const { instance, comparing, salt, journal } = context;
  const values = await valuesFingerprint(after, comparing.secrets, salt);
  if (values !== instance.seen!.after) await journal.add(`${instance.environment} ${values}`);
}

/** Whether nobody else wrote: the values are those of the plan, or the result of an earlier run of it. */
async function isExpected(
  { instance, comparing, salt, journal }: ApplyContext,
  { before, configVersion }: ReadConfig,
): Promise<boolean> {
  const { seen, environment } = instance;
  const { secrets } = comparing;
  // A dry run may return the version of its result, so the values are compared, too.
  if (configVersion !== undefined && configVersion === seen!.configVersion) return true;
  const values = await valuesFingerprint(before, secrets, salt);
  if (values === seen!.before) return (await fingerprint(secrets.find(before), salt)) === seen!.secrets;
  return values === seen!.after || journal.has(`${environment} ${values}`);
}

const movedMeanwhile = ({ instance }: ApplyContext, cause?: unknown): PlanMovedError =>
  new PlanMovedError(
    `${instance.environment}: ${Object.keys(instance.wanted).join(", ")} changed while the plan was being applied; make a new plan`,
    [],
    cause,
  );

/** The patch of a state that was read. Lists that differ only in their order are sent as they are. */
const patchOf = (context: ApplyContext, { before, configVersion }: ReadConfig): PatchConfigInput => ({
  ...patchInput(context.target, context.instance.wanted, context.comparing, before),
  ifMatch: configVersion,
});
