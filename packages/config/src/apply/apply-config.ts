import { isApiError, isOutcomeUnknownError, type PatchConfigInput } from "@clerk-platform/core";
import { canonical } from "../compare/canonical.ts";
import { type CompareOptions, compare } from "../compare/compare.ts";
import { fingerprintSecrets } from "../compare/fingerprint.ts";
import { hasClear, toPatch } from "../compare/to-patch.ts";
import { ConfigError, PlanMovedError } from "../config-error.ts";
import { additions, valuesFingerprint } from "../plan/plan-application.ts";
import { dryRun, type ReadConfig, readConfig } from "../plan/read-config.ts";
import { type ApplyContext, targetOf } from "./apply-context.ts";

/** The state of the configuration before writing. */
export interface ConfigLook {
  readonly moved: readonly string[];
  readonly read: ReadConfig;
}

const mostPatches = 4;

/** Reads the declared keys, and validates the patch with its secrets in a dry run. */
export async function lookAtConfig(context: ApplyContext): Promise<ConfigLook | undefined> {
  const { seen, environment } = context.instance;
  if (!seen) return undefined;
  const read = await readNow(context);
  if (pending(context, read).length === 0) return { moved: [], read };
  if (!(await isExpected(context, read))) {
    const keys = Object.keys(context.instance.wanted).join(", ");
    const versions = `config_version ${seen.configVersion} → ${read.configVersion}`;
    return { moved: [`${environment}: ${keys} (${versions})`], read };
  }
  await dryRun(context.clerk, context.ask, patchInput(context, read));
  return { moved: [], read };
}

/** Patches until all declared values are set: defaults of the service may require a second patch. */
export async function writeConfig(context: ApplyContext, look: ConfigLook): Promise<void> {
  const { environment, wanted } = context.instance;
  const what = `configuration ${Object.keys(wanted).join(", ")}`;
  let { read } = look;
  let open = pending(context, read);
  if (open.length === 0) {
    await tellSecrets(context, read);
    return context.onStep({ environment, what, outcome: "already" });
  }
  const { clerk, ask, finish } = context;
  let written = false;
  // After the first patch, the step is finished even if the signal aborts.
  const write = (input: PatchConfigInput): Promise<unknown> =>
    (written ? finish : ask)((options) => clerk.patchConfig(input, { ...options, signal: undefined }));
  for (let patches = 0; open.length > 0; patches++) {
    if (patches === mostPatches) {
      throw new ConfigError(`${environment}: the service did not store the written values:`, open);
    }
    try {
      await write(patchInput(context, read));
      // Secrets are sent once: some services mask them, so reading back proves nothing.
      written = true;
      context.onDoubt(what);
    } catch (error) {
      if (isApiError(error, { code: "config_version_conflict" })) {
        throw movedMeanwhile(context, error);
      }
      // The patch may have been applied; the next read shows it.
      if (!isOutcomeUnknownError(error)) throw error;
      context.onDoubt(what);
    }
    read = await readNow(context, finish);
    open = pending(context, read, { secretsWritten: written });
    if (!written && open.length > 0 && !(await isExpected(context, read))) throw movedMeanwhile(context);
  }
  const changed = { before: look.read.before, after: read.before };
  const added = additions(wanted, changed, context.secrets);
  context.notes.push(...added.map((text) => `${environment}: the service also made ${text}`));
  await tellSecrets(context, read);
  context.onStep({ environment, what, outcome: "applied" });
}

async function tellSecrets(context: ApplyContext, { before }: ReadConfig): Promise<void> {
  const { instance, salt, onSecrets } = context;
  const { openSecrets } = compare(instance.wanted, before, { ...comparing(context), resolved: new Map() });
  onSecrets(instance.environment, await fingerprintSecrets(openSecrets, salt));
}

const readNow = (context: ApplyContext, ask = context.ask): Promise<ReadConfig> =>
  readConfig(context.clerk, targetOf(context), Object.keys(context.instance.wanted), ask);

const comparing = ({ secrets, instance, resolved }: ApplyContext): CompareOptions => ({
  secrets,
  orderedLists: instance.orderedLists,
  resolved,
});

/** The paths whose values differ from the declared ones. */
function pending(
  context: ApplyContext,
  { before }: ReadConfig,
  { secretsWritten = false }: { secretsWritten?: boolean } = {},
): string[] {
  return compare(context.instance.wanted, before, comparing(context))
    .changes.filter(({ kind }) => !(secretsWritten && kind === "secret"))
    .map(({ path }) => path.join("."));
}

async function isAsSeen(
  { instance, secrets, salt }: ApplyContext,
  { before, configVersion }: ReadConfig,
): Promise<boolean> {
  const seen = instance.seen!;
  if (configVersion !== undefined && configVersion === seen.configVersion) return true;
  // A dry run may return the version of its result, so the values are compared.
  if ((await valuesFingerprint(before, secrets, salt)) !== seen.before) return false;
  return canonical(await fingerprintSecrets(secrets.find(before), salt)) === canonical(seen.secrets);
}

/** Whether an earlier run of this plan was interrupted: the values match the result of the plan's dry run. */
const isHalfDone = async (
  { instance, secrets, salt }: ApplyContext,
  { before }: ReadConfig,
): Promise<boolean> => (await valuesFingerprint(before, secrets, salt)) === instance.seen!.after;

/** Whether nobody else wrote: the values match the plan, or the result of an earlier run of it. */
const isExpected = async (context: ApplyContext, read: ReadConfig): Promise<boolean> =>
  (await isAsSeen(context, read)) || (await isHalfDone(context, read));

const movedMeanwhile = ({ instance }: ApplyContext, cause?: unknown): PlanMovedError =>
  new PlanMovedError(
    `${instance.environment}: ${Object.keys(instance.wanted).join(", ")} changed while the plan was being applied`,
    [],
    cause,
  );

function patchInput(context: ApplyContext, read: ReadConfig): PatchConfigInput {
  const { instance, resolved } = context;
  return {
    ...targetOf(context),
    body: toPatch(instance.wanted, resolved, { current: read.before, options: comparing(context) }),
    ifMatch: read.configVersion,
    destructive: hasClear(instance.wanted) || undefined,
  };
}
