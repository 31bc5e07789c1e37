import {
  type ConfigPatch,
  type InstanceRef,
  isOutcomeUnknownError,
  type PatchConfigInput,
  type PlatformClient,
} from "@clerk-platform/core";
import type { CompareOptions } from "../compare/compare.ts";
import { hasClear, toPatch } from "../compare/to-patch.ts";
import { ConfigError } from "../config-error.ts";
import type { Ask } from "../fleet/ask.ts";

/** The declared keys before and after the patch. */
export interface ReadConfig {
  readonly configVersion: string | undefined;
  readonly before: Readonly<Record<string, unknown>>;
  /** `undefined` without a dry run. */
  readonly after: Readonly<Record<string, unknown>> | undefined;
}

/** Reads the declared keys with a dry run: one request validates the values and returns them before and after. */
export async function readByDryRun(
  clerk: Pick<PlatformClient, "getConfig" | "patchConfig">,
  target: InstanceRef,
  wanted: Readonly<Record<string, unknown>>,
  ask: Ask,
  comparing: CompareOptions,
): Promise<ReadConfig> {
  const { before, after, config_version } = await dryRun(clerk, ask, patchInput(target, wanted, comparing));
  return before
    ? { configVersion: config_version, before, after }
    : readConfig(clerk, target, Object.keys(wanted), ask);
}

/** The request that stores the declared values; see `toPatch`. */
export const patchInput = (
  target: InstanceRef,
  wanted: Readonly<Record<string, unknown>>,
  options: CompareOptions,
  current?: unknown,
): PatchConfigInput => ({
  ...target,
  body: toPatch(wanted, options, current),
  destructive: hasClear(wanted) || undefined,
});

/**
 * Makes a dry run. It stores nothing, so it is repeated when its response is lost.
 *
 * @throws ConfigError if the response does not confirm the dry run.
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
    `The service did not confirm that its response for ${input.envOrInsID} of ${input.applicationID} is a dry run: check the instance before you continue`,
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
  return { configVersion: config_version, before, after: undefined };
}
