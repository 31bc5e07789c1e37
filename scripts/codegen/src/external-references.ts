import { escapeToken } from "./check-bounds.ts";

/** A reference that leaves its document. */
export interface ExternalReference {
  /** JSON pointer to the `$ref`. */
  pointer: string;
  target: string;
}

/**
 * Finds every `$ref` that does not begin with `#`. Following it would read files of this machine and addresses that it
 * can reach, and write them into published code.
 */
export function findExternalReferences(node: unknown, pointer = "#"): ExternalReference[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const at = `${pointer}/${escapeToken(key)}`;
    if (key === "$ref" && typeof value === "string") {
      return value.startsWith("#") ? [] : [{ pointer: at, target: value }];
    }
    return findExternalReferences(value, at);
  });
}
