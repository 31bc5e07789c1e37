import { diffConfig } from "@clerk-platform/core";

/** What has to be sent to get from one value to another: the leaves that differ, in the objects around them. */
export function patchOf(before: unknown, after: unknown): unknown {
  const changes = diffConfig(before, after);
  if (changes.some(({ path }) => path.length === 0)) return after;
  const patch: Record<string, unknown> = {};
  for (const { path } of changes) {
    let place = patch;
    for (const step of path.slice(0, -1)) {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>;
    }
    // Changes show no secrets, so the value comes from the draft. A leaf that is gone is cleared.
    place[path.at(-1)!] = valueAt(after, path) ?? null;
  }
  return patch;
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
