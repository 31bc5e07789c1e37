import { httpMethods, type OpenAPIDocument, resolve, type SchemaObject } from "../openapi-document.ts";
import { operationName, pascalCase } from "./names.ts";

/**
 * Gives every inline object in a request body or an answer a component of its own, so that it gets a
 * name users can import: `createJWTTemplate`'s body becomes `CreateJWTTemplateRequest`.
 */
export function hoistInlineSchemas(original: OpenAPIDocument): OpenAPIDocument {
  const document = structuredClone(original);
  document.components ??= {};
  document.components.schemas ??= {};
  const schemas = document.components.schemas;

  const hoist = (holder: { schema?: SchemaObject }, name: string): void => {
    if (!holder.schema || holder.schema.$ref || !holder.schema.properties) return;
    let free = name;
    for (let n = 2; schemas[free]; n++) free = `${name}${n}`;
    schemas[free] = holder.schema;
    holder.schema = { $ref: `#/components/schemas/${free}` };
  };

  for (const item of Object.values(document.paths)) {
    for (const method of httpMethods) {
      const operation = item[method];
      if (!operation) continue;
      const name = pascalCase(operationName(operation));
      if (operation.requestBody) {
        for (const content of Object.values(resolve(document, operation.requestBody).content)) {
          hoist(content, `${name}Request`);
        }
      }
      for (const [status, response] of Object.entries(operation.responses)) {
        for (const content of Object.values(resolve(document, response).content ?? {})) {
          hoist(content, status.startsWith("2") ? `${name}Response` : `${name}${status}Response`);
        }
      }
    }
  }
  return document;
}
