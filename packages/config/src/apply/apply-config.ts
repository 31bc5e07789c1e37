import { isApiError, isOutcomeUnknownError, type PatchConfigInput } from "@clerk-platform/core";
import { type CompareOptions, compare } from "../compare/compare.ts";
import { fingerprint } from "../compare/fingerprint.ts";
import { hasClear, toPatch } from "../compare/to-patch.ts";
import { ConfigError, PlanMovedError } from "../config-error.ts";
import { valuesFingerprint } from "../plan/plan-application.ts";
import { dryRun, type ReadConfig, readConfig } from "../plan/read-config.ts";
import type { ApplyContext } from "./apply-application.ts";

/** What was found before writing. */
export interface ConfigLook {
  readonly moved: readonly string[];
  readonly read: ReadConfig;
}

const mostPatches = 4;

/** Reads the declared keys, and has the service check the patch with its secrets in a dry run. */
export async function lookAtConfig(context: ApplyContext): Promise<ConfigLook | undefined> {
  const { seen, environment } = context.instance;
  if (!seen) return undefined;
  const read = await readNow(context);
  if (pending(context, read).length === 0) return { moved: [], read };
  if (!(await isAsSeen(context, read)) && !(await isHalfDone(context, read))) {
    const keys = Object.keys(context.instance.wanted).join(", ");
    const versions = `config_version ${seen.configVersion} → ${read.configVersion}`;
    return { moved: [`${environment}: ${keys} (${versions})`], read };
  }
  await dryRun(context.clerk, context.ask, patchInput(context, read));
  return { moved: [], read };
}

/** Patches until everything declared is there: the service may add defaults that need a second patch. */
export async function writeConfig(context: ApplyContext, look: ConfigLook): Promise<void> {
  const { environment, wanted } = context.instance;
  const what = `configuration ${Object.keys(wanted).join(", ")}`;
  let { read } = look;
  let open = pending(context, read);
  if (open.length === 0) return context.onStep({ environment, what, outcome: "already" });
  let written = false;
  for (let patches = 0; open.length > 0; patches++) {
    if (patches === mostPatches) {
      throw new ConfigError(`${environment}: the service did not keep what was written:`, open);
    }
    try {
      // A write under way is always finished, whatever the signal says meanwhile.
      await context.ask((options) =>
        context.clerk.patchConfig(patchInput(context, read), { ...options, signal: undefined }),
      );
      // Secrets are sent once: some services show them masked, so reading back proves nothing.
      written = true;
      context.onDoubt(what);
    } catch (error) {
      if (isApiError(error, { code: "config_version_conflict" })) {
        const keys = Object.keys(wanted).join(", ");
        throw new PlanMovedError(
          `${environment}: ${keys} changed while the plan was being applied`,
          [],
          error,
        );
      }
      // It may have happened: the next look tells.
      if (!isOutcomeUnknownError(error)) throw error;
      context.onDoubt(what);
    }
    const before = read;
    read = await readNow(context);
    if (!written && !(await sameAs(context, read, before)) && !(await isHalfDone(context, read))) {
      if (pending(context, read).length > 0) {
        throw new PlanMovedError(
          `${environment}: ${Object.keys(wanted).join(", ")} changed while the plan was being applied`,
        );
      }
    }
    open = pending(context, read, { secretsWritten: written });
  }
  noteAdditions(context, look.read, read);
  context.onStep({ environment, what, outcome: "applied" });
}

const target = ({ applicationID, instance }: ApplyContext) => ({
  applicationID,
  envOrInsID: instance.environment,
});

const readNow = (context: ApplyContext): Promise<ReadConfig> =>
  readConfig(context.clerk, target(context), Object.keys(context.instance.wanted), context.ask);

const comparing = ({ secrets, instance, resolved }: ApplyContext): CompareOptions => ({
  secrets,
  orderedLists: instance.orderedLists,
  resolved,
});

/** The paths that are not yet as declared. */
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
  // The version of a dry run may be that of its result, so values decide.
  if ((await valuesFingerprint(before, secrets, salt)) !== seen.before) return false;
  const now = secrets.find(before);
  if (now.length !== Object.keys(seen.secrets).length) return false;
  for (const { path, value } of now)
    if (seen.secrets[path] !== (await fingerprint(value, salt))) return false;
  return true;
}

/** Whether an earlier run of this plan was cut off: the values are what the dry run announced. */
const isHalfDone = async (
  { instance, secrets, salt }: ApplyContext,
  { before }: ReadConfig,
): Promise<boolean> => (await valuesFingerprint(before, secrets, salt)) === instance.seen!.after;

const sameAs = async ({ secrets, salt }: ApplyContext, a: ReadConfig, b: ReadConfig): Promise<boolean> =>
  a.configVersion === b.configVersion ||
  (await valuesFingerprint(a.before, secrets, salt)) === (await valuesFingerprint(b.before, secrets, salt));

function patchInput(context: ApplyContext, read: ReadConfig): PatchConfigInput {
  const { instance, resolved } = context;
  return {
    ...target(context),
    body: toPatch(instance.wanted, resolved, { current: read.before, options: comparing(context) }),
    ifMatch: read.configVersion,
    destructive: hasClear(instance.wanted) || undefined,
  };
}

/** What the service changed beyond what was declared. */
function noteAdditions(
  { instance, secrets, notes }: ApplyContext,
  before: ReadConfig,
  after: ReadConfig,
): void {
  const { changes } = compare(secrets.mask(after.before), secrets.mask(before.before), {
    secrets,
    orderedLists: instance.orderedLists,
  });
  const declared = compare(instance.wanted, before.before, {
    secrets,
    orderedLists: instance.orderedLists,
  }).changes;
  for (const { path, before: was, after: is } of changes) {
    const place = path.join(".");
    const meant = declared.some((each) => `${place}.`.startsWith(`${each.path.join(".")}.`));
    if (meant || secrets.has(path, is)) continue;
    notes.push(
      `${instance.environment}: the service also made ${place} ${JSON.stringify(is)} (was ${JSON.stringify(was)})`,
    );
  }
}
