import type { Json } from "./config-document.ts";

/** Merges a patch into a value, deeply: objects merge, everything else (arrays too) replaces. Changes neither. */
export function mergeConfig(current: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: { [key: string]: Json } = Object.create(null);
  if (isObject(current)) for (const key of Object.keys(current)) merged[key] = current[key]!;
  for (const key of Object.keys(patch)) {
    merged[key] = isObject(patch[key]!) ? mergeConfig(merged[key] ?? null, patch[key]!) : patch[key]!;
  }
  return merged;
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
