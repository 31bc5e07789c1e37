import {
  type ConfigPatch,
  type InstanceRef,
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
  /** `undefined` where no dry run was made. */
  readonly after: Readonly<Record<string, unknown>> | undefined;
}

/** Reads the declared keys by a dry run: one request returns the values now, the values after, and refuses bad ones. */
export async function readByDryRun(
  clerk: Pick<PlatformClient, "getConfig" | "patchConfig">,
  target: InstanceRef,
  wanted: Record<string, unknown>,
  { ask, resolved }: { ask: Ask; resolved: ReadonlyMap<string, string> | undefined },
): Promise<ReadConfig> {
  const { before, after, config_version } = await dryRun(clerk, ask, {
    ...target,
    body: toPatch(wanted, resolved),
    destructive: hasClear(wanted) || undefined,
  });
  return before
    ? { configVersion: config_version, before, after }
    : readConfig(clerk, target, Object.keys(wanted), ask);
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
  return { configVersion: config_version, before, after: undefined };
}
