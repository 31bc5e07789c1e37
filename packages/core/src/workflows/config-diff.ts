import { isObject } from "./is-object.ts";

/** One leaf that differs between two configurations. */
export interface ConfigChange {
  /** Keys from the top, e.g. `["session_settings", "lifetime"]`. */
  readonly path: readonly string[];
  /** `undefined` where the key was absent. */
  readonly before: unknown;
  /** `undefined` where the key is absent. */
  readonly after: unknown;
}

/** Compares two configurations leaf by leaf; arrays count as leaves. */
export function diffConfig(before: unknown, after: unknown, path: readonly string[] = []): ConfigChange[] {
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      diffConfig(before[key], after[key], [...path, key]),
    );
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}
