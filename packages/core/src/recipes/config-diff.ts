import { redact } from "@clerk-platform/contract";
import { isObject } from "./is-object.ts";

/** A leaf that differs between two configurations. Secrets are `[redacted]`: do not build a patch from it. */
export interface ConfigChange {
  /** Keys from the root, e.g. `["session_settings", "lifetime"]`. */
  readonly path: readonly string[];
  /** `undefined` if the key was absent. */
  readonly before: unknown;
  /** `undefined` if the key is absent. */
  readonly after: unknown;
}

/**
 * Compares two configurations leaf by leaf. Arrays are leaves, and the order of keys is ignored. Secrets are compared
 * but not shown: a changed secret is `[redacted]` on both sides.
 */
export function diffConfig(before: unknown, after: unknown, path: readonly string[] = []): ConfigChange[] {
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      diffConfig(before[key], after[key], [...path, key]),
    );
  }
  if (isEqual(before, after)) return [];
  const name = path.at(-1) ?? "";
  // The name of a leaf says whether it is a secret.
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
