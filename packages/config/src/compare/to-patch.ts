import { isClear } from "../definition/clear.ts";
import { isObject } from "../definition/is-object.ts";
import { isSecret } from "../definition/secret.ts";
import { type CompareOptions, compare, secretKey } from "./compare.ts";

/**
 * Builds the patch for declared values: `null` for cleared values, and secrets only if they are resolved. If the
 * current values are given, lists that differ only in an ignored order keep their current order.
 */
export function toPatch(
  wanted: Record<string, unknown>,
  resolved?: ReadonlyMap<string, string>,
  unchanged?: { current: Record<string, unknown>; options: CompareOptions },
): Record<string, unknown> {
  return patchOf(wanted, [], { resolved, unchanged }) as Record<string, unknown>;
}

interface Context {
  resolved: ReadonlyMap<string, string> | undefined;
  unchanged: { current: Record<string, unknown>; options: CompareOptions } | undefined;
}

function patchOf(wanted: unknown, path: readonly string[], context: Context): unknown {
  if (isClear(wanted)) return null;
  if (isSecret(wanted)) return context.resolved?.get(secretKey(wanted));
  if (Array.isArray(wanted)) {
    const current = context.unchanged && at(context.unchanged.current, path);
    const nested = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), wanted);
    const options = context.unchanged?.options;
    if (
      Array.isArray(current) &&
      options &&
      compare(nested, context.unchanged!.current, options).changes.length === 0
    ) {
      return current;
    }
    return wanted.map((item, index) =>
      patchOf(item, [...path, String(index)], { ...context, unchanged: undefined }),
    );
  }
  if (!isObject(wanted)) return wanted;
  const patch: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(wanted)) {
    const value = patchOf(inner, [...path, key], context);
    if (value !== undefined) patch[key] = value;
  }
  return patch;
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

/** Whether a value contains `clear()`. */
export const hasClear = (wanted: unknown): boolean => some(wanted, isClear);

/** Whether a value contains a reference to a secret. */
export const hasSecret = (wanted: unknown): boolean => some(wanted, isSecret);

const some = (value: unknown, test: (value: unknown) => boolean): boolean =>
  test(value) ||
  (typeof value === "object" && value !== null && Object.values(value).some((inner) => some(inner, test)));
