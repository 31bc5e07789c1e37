import { UserError } from "repo/lib/user-error";
import type { Scope } from "./operation.ts";

/** Reads the scope from an `x-sdk-scope` annotation, else from "Requires the `x` scope" in the description. */
export function readScope(place: string, annotation: unknown, prose: string | undefined): Scope | undefined {
  const documented = prose?.match(/Requires the `([\w:.-]+)` scope/)?.[1];
  if (documented) return { name: documented, source: "document" };
  if (annotation === undefined) return undefined;
  const { name, source } = annotation as { name?: unknown; source?: unknown };
  if (
    typeof name !== "string" ||
    !/^[\w:.-]+$/.test(name) ||
    (source !== "published" && source !== "inferred")
  ) {
    throw new UserError(`${place}: x-sdk-scope must be { name, source: published | inferred }.`);
  }
  return { name, source };
}
