/** Deeper than any sensible JSON, and far below the recursion limit of `JSON.stringify`. */
export const deepestJson = 128;

/** Whether JSON has more levels. Walks without recursion, which deep nesting would overflow. */
export function isNestedDeeperThan(value: unknown, depth: number): boolean {
  let level = [value];
  for (let at = 0; at <= depth; at++) {
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
    if (level.length === 0) return false;
  }
  return true;
}
