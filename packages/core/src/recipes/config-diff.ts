import { redact } from "@clerk-platform/contract";
import { isObject } from "./is-object.ts";

/** One leaf that differs between two configurations. Secrets are `[redacted]`: do not build a patch of it. */
export interface ConfigChange {
  /** Keys from the top, e.g. `["session_settings", "lifetime"]`. */
  readonly path: readonly string[];
  /** `undefined` where the key was absent. */
  readonly before: unknown;
  /** `undefined` where the key is absent. */
  readonly after: unknown;
}

/**
 * Compares two configurations leaf by leaf; arrays count as leaves, and the order of keys does not count. Secrets are
 * compared, but not shown: a change of a secret has `[redacted]` on both sides.
 */
export function diffConfig(before: unknown, after: unknown, path: readonly string[] = []): ConfigChange[] {
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      diffConfig(before[key], after[key], [...path, key]),
    );
  }
  if (isEqual(before, after)) return [];
  const name = path.at(-1) ?? "";
  // The name of a leaf tells whether it is a secret.
  return [{ path, before: redact({ [name]: before })[name], after: redact({ [name]: after })[name] }];
}

/** Whether two JSON values are the same, whatever the order of keys. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) return diffConfig(a, b).length === 0;
  return JSON.stringify(a) === JSON.stringify(b);
}
