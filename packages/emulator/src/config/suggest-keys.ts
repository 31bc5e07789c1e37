import { configKeys } from "./config-keys.ts";

/** Known keys that resemble an unknown one. */
export function suggestKeys(unknown: string): string[] {
  if (unknown.length > 100) return [];
  return [...configKeys.keys()]
    .map((key) => ({ key, distance: distance(key, unknown.toLowerCase()) }))
    .filter(({ key, distance }) => distance <= Math.max(2, key.length / 4) || key.endsWith(`_${unknown}`))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ key }) => key);
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, substitution));
    }
    row = next;
  }
  return row[b.length]!;
}
