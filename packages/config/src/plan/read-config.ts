import {
  type ConfigPatch,
  type InstanceRef,
  isApiError,
  isOutcomeUnknownError,
  type PatchConfigInput,
  type PlatformClient,
} from "@clerk-platform/core";
import { hasClear, toPatch } from "../compare/to-patch.ts";
import { ConfigError } from "../config-error.ts";
import type { Ask } from "../fleet/ask.ts";

/** The declared keys as the service has them, and as it would have them. */
export interface ReadConfig {
  readonly configVersion: string | undefined;
  readonly before: Readonly<Record<string, unknown>>;
  /** `undefined` where no dry run was possible. */
  readonly after: Readonly<Record<string, unknown>> | undefined;
  readonly note: string | undefined;
}

type Reader = Pick<PlatformClient, "getConfig" | "patchConfig">;

/**
 * Reads the declared keys by a dry run: one request shows what is there, what would be, and whether the service
 * accepts it. Where the service refuses because secrets are only known later, the keys are read without a dry run.
 */
export async function readByDryRun(
  clerk: Reader,
  target: InstanceRef,
  wanted: Record<string, unknown>,
  ask: Ask,
): Promise<ReadConfig> {
  const body = toPatch(wanted);
  try {
    const { before, after, config_version } = await dryRun(clerk, ask, {
      ...target,
      body,
      destructive: hasClear(wanted) || undefined,
    });
    if (before) return { configVersion: config_version, before, after, note: undefined };
  } catch (error) {
    if (!lacksSecret(error, wanted)) throw error;
    return {
      ...(await readConfig(clerk, target, Object.keys(wanted), ask)),
      note: `${target.envOrInsID}: no dry run, as secrets are only read when the plan is applied (${(error as Error).message})`,
    };
  }
  return readConfig(clerk, target, Object.keys(wanted), ask);
}

/**
 * Asks for a dry run. It stores nothing, so a lost response is no reason not to ask again.
 *
 * @throws ConfigError when the response does not say that it was a dry run.
 */
export async function dryRun(
  clerk: Pick<PlatformClient, "patchConfig">,
  ask: Ask,
  input: PatchConfigInput,
): Promise<ConfigPatch> {
  const request = (): Promise<ConfigPatch> =>
    ask((options) => clerk.patchConfig({ ...input, dry_run: true }, options));
  const patch = await request().catch((error: unknown) => {
    if (!isOutcomeUnknownError(error)) throw error;
    return request();
  });
  if (patch.dry_run === true) return patch;
  throw new ConfigError(
    `The service did not confirm that its response for ${input.envOrInsID} of ${input.applicationID} is a dry run: look at the instance before you go on`,
  );
}

/** Reads exactly these keys. */
export async function readConfig(
  clerk: Pick<PlatformClient, "getConfig">,
  target: InstanceRef,
  keys: readonly string[],
  ask: Ask,
): Promise<ReadConfig> {
  const { config_version, ...before } = await ask((options) =>
    clerk.getConfig({ ...target, keys: [...keys] }, options),
  );
  return { configVersion: config_version, before, after: undefined, note: undefined };
}

/** Whether a dry run was refused because of a key whose secret was left out. */
function lacksSecret(error: unknown, wanted: Record<string, unknown>): boolean {
  if (!isApiError(error, { status: 422 })) return false;
  const { config_key, param_name } = error.errors[0]?.meta ?? {};
  const key = String(config_key ?? param_name ?? "").split(".")[0]!;
  return JSON.stringify(wanted[key] ?? null).includes('"$secret"');
}
