import { isObject } from "../definition/is-object.ts";

/** A value that is neither a list nor a plain object, and its path. References to secrets and `clear()` are leaves. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Lists the leaves of a value. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (!Array.isArray(value) && !isObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** Copies a value with other leaves. `undefined` leaves out the key of an object. */
export function mapLeaves(
  value: unknown,
  replace: (leaf: Leaf) => unknown,
  path: readonly string[] = [],
): unknown {
  const inner = (each: unknown, key: string | number): unknown =>
    mapLeaves(each, replace, [...path, String(key)]);
  if (Array.isArray(value)) return value.map(inner);
  if (!isObject(value)) return replace({ path, value });
  const entries = Object.entries(value).map(([key, each]) => [key, inner(each, key)] as const);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}
