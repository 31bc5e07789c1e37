import type { Definition, Environment } from "./define-config.ts";
import { isObject } from "./is-object.ts";

/** The declared values of one instance: its own values override those of `base`. */
export const wantedOf = (
  { base, instances }: Definition,
  environment: Environment,
): Record<string, unknown> => merge(base ?? {}, instances[environment] ?? {}) as Record<string, unknown>;

/** Merges objects; replaces other values, including lists. */
function merge(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isObject(below) || !isObject(above)) return above;
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) merged[key] = merge(below[key], value);
  return merged;
}
