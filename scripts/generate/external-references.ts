/** Whether a document refers to others, which have to be brought in. */
export function hasExternalReferences(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (Array.isArray(node)) return node.some(hasExternalReferences);
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === "string" && !$ref.startsWith("#")) return true;
  return Object.values(node).some(hasExternalReferences);
}
