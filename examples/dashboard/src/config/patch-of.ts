import { diffConfig } from "@clerk-platform/core";

/** What has to be sent to get from one value to another: the leaves that differ, in the objects around them. */
export function patchOf(before: unknown, after: unknown): unknown {
  const changes = diffConfig(before, after);
  if (changes.some(({ path }) => path.length === 0)) return after;
  const patch: Record<string, unknown> = {};
  for (const { path, after: value } of changes) {
    let place = patch;
    for (const step of path.slice(0, -1)) {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>;
    }
    // A leaf that is gone is cleared.
    place[path.at(-1)!] = value ?? null;
  }
  return patch;
}
