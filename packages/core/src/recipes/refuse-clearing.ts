import { isObject } from "./is-object.ts";

/**
 * Leaves out nulls of a patch that are stored already, as they are after spreading the current values into it, and refuses
 * those that would clear a value.
 *
 * @throws TypeError naming the value that would be cleared.
 */
export function refuseClearing(patch: unknown, current: unknown, path: readonly string[] = []): unknown {
  if (!isObject(patch)) return patch;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(patch)) {
    const place = [...path, key];
    const there = isObject(current) ? current[key] : undefined;
    if (value === null) {
      if (there === null) continue;
      throw new TypeError(
        `updateConfig: null would clear "${place.join(".")}"; pass { destructive: true } if that is meant`,
      );
    }
    kept[key] = refuseClearing(value, there, place);
  }
  return kept;
}
