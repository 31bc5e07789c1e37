import { type OpenAPIDocument, resolve, type SchemaObject } from "../openapi-document.ts";
import { eachOperation } from "./each-operation.ts";
import { operationName, pascalCase } from "./names.ts";

/**
 * Gives every inline object in a request or response body a component of its own, so that it gets a
 * name users can import: `createJWTTemplate`'s body becomes `CreateJWTTemplateRequest`, the inline items
 * of a list `ListJWTTemplatesItem`.
 */
export function hoistInlineSchemas(original: OpenAPIDocument): OpenAPIDocument {
  const document = structuredClone(original);
  document.components ??= {};
  document.components.schemas ??= {};
  const schemas = document.components.schemas;

  const named = (schema: SchemaObject, name: string): SchemaObject => {
    let free = name;
    for (let n = 2; schemas[free]; n++) free = `${name}${n}`;
    schemas[free] = schema;
    return { $ref: `#/components/schemas/${free}` };
  };
  const hoistItems = (list: SchemaObject | undefined, name: string): void => {
    if (list?.items && isComposite(list.items)) list.items = named(list.items, name);
  };
  const hoist = (holder: { schema?: SchemaObject }, name: string, itemName: string): void => {
    const { schema } = holder;
    if (!schema) return;
    if (schema.$ref) {
      // The items of a shared list are named after the list.
      const listName = `${pascalCase(schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1))}Item`;
      const list = resolve(document, schema);
      if (list.type === "array") hoistItems(list, listName);
      else if (list.properties?.total_count || list.properties?.cursor)
        hoistItems(list.properties.data, listName);
      return;
    }
    hoistItems(schema, itemName);
    hoistItems(schema.properties?.data, itemName);
    if (isComposite(schema)) holder.schema = named(schema, name);
  };

  // Shared parameters, bodies and responses first: they have a name already.
  const { parameters = {}, requestBodies = {}, responses = {} } = document.components;
  for (const [name, holder] of Object.entries(parameters)) {
    hoist(holder, pascalCase(name), `${pascalCase(name)}Item`);
  }
  for (const [name, holder] of [...Object.entries(requestBodies), ...Object.entries(responses)]) {
    for (const content of Object.values(holder.content ?? {})) {
      hoist(content, pascalCase(name), `${pascalCase(name)}Item`);
    }
  }
  for (const { operation, shared } of eachOperation(document)) {
    const name = pascalCase(operationName(operation));
    for (const parameter of [...shared, ...(operation.parameters ?? [])]) {
      if ("$ref" in parameter) continue;
      const parameterName = `${name}${pascalCase(parameter.name)}`;
      hoist(parameter, parameterName, `${parameterName}Item`);
    }
    if (operation.requestBody) {
      for (const content of Object.values(resolve(document, operation.requestBody).content)) {
        hoist(content, `${name}Request`, `${name}RequestItem`);
      }
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      const infix = status.startsWith("2") ? "" : status;
      for (const content of Object.values(resolve(document, response).content ?? {})) {
        hoist(content, `${name}${infix}Response`, `${name}${infix}Item`);
      }
    }
  }
  return document;
}

/** Whether a schema is too large to be written inline. */
function isComposite(schema: SchemaObject): boolean {
  if (schema.$ref) return false;
  const { properties, additionalProperties, allOf, oneOf, anyOf } = schema;
  return Boolean(
    [schema.type].flat().includes("object") || properties || additionalProperties || allOf || oneOf || anyOf,
  );
}
