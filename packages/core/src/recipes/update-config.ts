import { type Config, type GetConfigInput, redact } from "@clerk-platform/contract";
import type { PlatformClient } from "../create-platform-client.ts";
import { isApiError } from "../errors/guards.ts";
import { PlatformError } from "../errors/platform-error.ts";
import type { CallOptions } from "../options/call-options.ts";
import { checkNumber } from "../options/check-options.ts";
import { type ConfigChange, diffConfig } from "./config-diff.ts";
import { refuseClearing } from "./refuse-clearing.ts";

/** Names an instance: its application, and the environment or the instance id. */
export type InstanceRef = Pick<GetConfigInput, "applicationID" | "envOrInsID">;

/** Values by top-level key. Objects are merged into what is there; `null` clears. */
export type ConfigPatchValues = Record<string, unknown>;

/** How a configuration is updated. */
export interface UpdateConfigOptions extends CallOptions {
  /** The top-level keys to read, for an update that depends on the current values. */
  keys?: readonly string[];
  /**
   * Whether to ask the service what would change without storing it.
   * @defaultValue false
   */
  dryRun?: boolean;
  /**
   * Whether values may be cleared with `null`; nulls that are stored already are left out of the patch.
   * @defaultValue false
   */
  destructive?: boolean;
  /**
   * How often to read and run the update again when the same keys were changed in the meantime.
   * @defaultValue 3
   */
  conflictRetries?: number;
}

/** What an update did, or would do. */
export interface UpdateConfigResult {
  /** The version of the patched keys afterwards; `undefined` when there was nothing to change. */
  readonly configVersion: string | undefined;
  readonly dryRun: boolean;
  /** The patched top-level keys, whole. Secrets are `[redacted]` in a dry run, and always in `changes`. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly changes: readonly ConfigChange[];
}

/** Computes the values to patch; with `keys`, from the current values of those keys. */
export type ConfigUpdate = (current: Readonly<Config>) => ConfigPatchValues | Promise<ConfigPatchValues>;

/**
 * Updates an instance's configuration without losing concurrent writes: reads exactly the patched keys (the service's
 * `config_version` belongs to the set of keys that was read), sends their version as `If-Match`, and after a conflict
 * reads and runs the update again.
 *
 * @param clerk - the client, or the two methods of it.
 * @param target - the application, and its instance by environment or id.
 * @param update - the values to patch, or a function that computes them; it may run more than once.
 * @throws TypeError when `null` would clear a value and `destructive` was not given.
 * @throws {@link ApiError} 409 or {@link PlatformError} when the keys keep changing, and the errors of the two calls.
 *
 * @example
 * ```ts
 * await updateConfig(clerk, { applicationID, envOrInsID: "production" }, (config) => ({
 *   session_settings: { lifetime: 3600 },
 * }));
 * ```
 */
export async function updateConfig(
  clerk: Pick<PlatformClient, "getConfig" | "patchConfig">,
  { applicationID, envOrInsID }: InstanceRef,
  update: ConfigUpdate | ConfigPatchValues,
  options: UpdateConfigOptions = {},
): Promise<UpdateConfigResult> {
  const { keys, dryRun = false, destructive = false, conflictRetries = 3, ...call } = options;
  checkNumber("conflictRetries", conflictRetries);
  const target = { applicationID, envOrInsID };
  const read = (wanted: readonly string[] | undefined): Promise<Config> =>
    clerk.getConfig({ ...target, ...(wanted && { keys: [...wanted] }) }, call);
  const compute = typeof update === "function" ? update : () => update;
  const firstKeys =
    typeof update === "function" ? keys && [...new Set(keys)] : Object.keys(withoutVersion(update));

  let current = firstKeys?.length === 0 ? {} : await read(firstKeys);
  for (let conflicts = 0; ; conflicts++) {
    const { config_version: _, ...values } = current;
    const computed = withoutVersion(await compute(values));
    const patch = destructive ? computed : (refuseClearing(computed, values) as ConfigPatchValues);
    const patched = Object.keys(patch);
    const before = pick(current, patched);
    if (patched.length === 0) return { configVersion: undefined, dryRun, before, after: before, changes: [] };

    // The version must belong to exactly the patched keys, and the patch must come from their values.
    const exact = sameKeys(firstKeys, patched) ? current : await read(patched);
    if (diffConfig(before, pick(exact, patched)).length === 0) {
      try {
        const answer = await clerk.patchConfig(
          {
            ...target,
            body: patch,
            ifMatch: exact.config_version,
            dry_run: dryRun || undefined,
            destructive: destructive || undefined,
          },
          call,
        );
        const stored = { before: answer.before ?? before, after: answer.after ?? before };
        return {
          configVersion: answer.config_version,
          dryRun,
          // The result of a dry run is meant to be shown.
          ...(dryRun ? redact(stored) : stored),
          changes: diffConfig(stored.before, stored.after),
        };
      } catch (error) {
        const conflict = isApiError(error, { status: 409, code: "config_version_conflict" });
        if (!conflict || conflicts >= conflictRetries) throw error;
      }
      current = await read(firstKeys);
    } else if (conflicts < conflictRetries) {
      current = { ...current, ...exact };
    } else {
      throw new PlatformError("the keys kept changing; nothing was stored", {
        operation: "updateConfig",
        method: "PATCH",
        url: `${applicationID}/${envOrInsID}`,
        attempts: conflicts + 1,
      });
    }
  }
}

/** The service refuses `config_version` in a body; it belongs in `If-Match`. */
function withoutVersion({ config_version: _, ...values }: ConfigPatchValues): ConfigPatchValues {
  return values;
}

const pick = (values: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.filter((key) => key in values).map((key) => [key, values[key]]));

const sameKeys = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a?.length === b.length && a.every((key) => b.includes(key));
