import type { ConfigDocument, Json } from "./config-document.ts";

/**
 * The version of a set of keys: it changes when one of their values does, and belongs to exactly that
 * set. A version that was read with other keys is stale.
 */
export function configVersion(config: ConfigDocument, keys: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const key of [...new Set(keys)].sort()) {
    for (const character of `${key}=${canonical(config[key] ?? null)};`) {
      hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
    }
  }
  return `v1_${hash.toString(16).padStart(8, "0")}`;
}

/** JSON in which the order of members makes no difference. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`);
  return `{${members.join(",")}}`;
}
