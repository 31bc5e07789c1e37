import { isClear } from "../definition/clear.ts";
import { isObject, memberOf } from "../definition/is-object.ts";
import { isSecret } from "../definition/secret.ts";
import { type CompareOptions, compare, secretKey } from "./compare.ts";
import { leavesOf } from "./leaves.ts";

/**
 * Builds the patch for declared values: `null` for cleared values, and secrets only if they are resolved. If the
 * current values are given, lists that differ only in an ignored order keep their current order.
 */
export const toPatch = (
  wanted: Readonly<Record<string, unknown>>,
  options?: CompareOptions,
  current?: unknown,
): Record<string, unknown> => patchOf(wanted, current, [], options) as Record<string, unknown>;

function patchOf(
  wanted: unknown,
  current: unknown,
  path: readonly string[],
  options: CompareOptions | undefined,
): unknown {
  if (isClear(wanted)) return null;
  if (isSecret(wanted)) return options?.resolved?.get(secretKey(wanted));
  if (Array.isArray(wanted)) {
    const isSame =
      options && Array.isArray(current) && compare(wanted, current, options, path).changes.length === 0;
    return isSame ? current : wanted.map((item) => patchOf(item, undefined, path, options));
  }
  if (!isObject(wanted)) return wanted;
  const entries = Object.entries(wanted).map(
    ([key, inner]) => [key, patchOf(inner, memberOf(current, key), [...path, key], options)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Whether a value contains `clear()`. */
export const hasClear = (wanted: unknown): boolean => leavesOf(wanted).some(({ value }) => isClear(value));

/** Whether a value contains a reference to a secret. */
export const hasSecret = (wanted: unknown): boolean => leavesOf(wanted).some(({ value }) => isSecret(value));
