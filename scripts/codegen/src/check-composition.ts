import { UserError } from "repo/lib/user-error";
import { type OpenAPIDocument, resolve, type SchemaObject } from "./openapi-document.ts";

/** GitHub's largest schema is composed of a few dozen schemas. */
const most = 10_000;

/**
 * Refuses a schema that `allOf`, `oneOf` and `anyOf` compose of too many schemas. A few schemas that refer to each other
 * several times are enough, and comparing or rendering them would never end.
 *
 * @throws {@link UserError} naming the component.
 */
export function checkComposition(document: OpenAPIDocument): void {
  const sizes = new Map<SchemaObject, number>();
  const sizeOf = (reference: SchemaObject): number => {
    const schema = resolve(document, reference);
    const known = sizes.get(schema);
    if (known !== undefined) return known;
    // A recursive schema counts once.
    sizes.set(schema, 1);
    const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    const size = parts.reduce((sum, part) => sum + sizeOf(part), 1);
    sizes.set(schema, size);
    return size;
  };
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (sizeOf(schema) > most) {
      throw new UserError(
        `#/components/schemas/${name} is composed of more than ${most} schemas: its references multiply.\nNothing was written.`,
      );
    }
  }
}
