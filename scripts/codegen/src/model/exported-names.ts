import type { OpenAPIDocument } from "../openapi-document.ts";
import { eachOperation } from "./each-operation.ts";
import { operationName, pascalCase, schemaName, UniqueNames } from "./names.ts";

/**
 * Gives every component an exported name that no other component and no other type of the contract has. When the rule
 * gives two components the same name, the later one keeps more of its own name, with a warning.
 */
export function exportedNames(
  document: OpenAPIDocument,
  warn: (message: string) => void,
): Map<string, string> {
  const unique = new UniqueNames("The type name", "Name one with an overlay action that sets x-sdk-name.");
  for (const name of ["BinaryBody", "Blob", "OperationName", "OperationScopes", "Operations", "Record"]) {
    unique.claim(name, "the SDK itself");
  }
  for (const { place, operation } of eachOperation(document)) {
    unique.claim(`${pascalCase(operationName(operation))}Input`, `the input of ${place}`);
  }
  const names = new Map<string, string>();
  const schemas = Object.entries(document.components?.schemas ?? {});
  for (const [component, schema] of schemas) {
    const annotated = schema["x-sdk-name"];
    if (typeof annotated === "string") names.set(component, unique.claim(annotated, owner(component)));
  }
  // Components that already have the name come before those that get it by dropping a prefix or suffix.
  const exact = schemas.filter(([component]) => schemaName(component) === pascalCase(component));
  for (const [component] of new Set([...exact, ...schemas])) {
    if (names.has(component)) continue;
    const wanted = schemaName(component);
    const name = candidates(component, wanted).find((candidate) => unique.isFree(candidate)) ?? wanted;
    if (name !== wanted) {
      warn(
        `${owner(component)} is exported as ${name}: ${wanted} belongs to ${unique.ownerOf(wanted)}. An overlay action that sets x-sdk-name decides it.`,
      );
    }
    names.set(component, unique.claim(name, owner(component)));
  }
  // In the order of the document, in which they are written.
  return new Map(schemas.map(([component]) => [component, names.get(component)!]));
}

const owner = (component: string): string => `components.schemas.${component}`;

const candidates = (component: string, wanted: string): string[] => [
  wanted,
  pascalCase(component),
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${wanted}${n}`),
];
