/** Applies a patch as the service does: objects are merged deeply, everything else is replaced. */
export function applyPatch(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(value) ? { ...value } : {};
  for (const [name, inner] of Object.entries(patch)) merged[name] = applyPatch(merged[name], inner);
  return merged;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
