import { diffConfig } from "@clerk-platform/core";

/** Builds the patch that turns one value into another: the leaves that differ, inside their objects. */
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
    // Changes have secrets redacted, so the value comes from the draft. A removed leaf is cleared with null.
    place[path.at(-1)!] = valueAt(after, path) ?? null;
  }
  return patch;
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
