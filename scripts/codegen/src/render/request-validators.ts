import { eachOperation } from "../model/each-operation.ts";
import { componentSchemas, type JSONSchema, toJSONSchema } from "../model/json-schema.ts";
import { operationName } from "../model/names.ts";
import {
  type OpenAPIDocument,
  type OperationObject,
  type ParameterObject,
  type Reference,
  resolve,
} from "../openapi-document.ts";
import { renderValidatorModule } from "./standalone-validators.ts";

/** `request-validators.ts`: checks of queries and JSON bodies for the emulator. */
export function renderRequestValidators(document: OpenAPIDocument): Promise<string> {
  const schemas = new Map<string, JSONSchema>();
  const rows: string[] = [];
  for (const { operation, shared } of eachOperation(document)) {
    const name = operationName(operation);
    const inherited = shared as unknown as (ParameterObject | Reference)[];
    const query = querySchema(document, [...inherited, ...(operation.parameters ?? [])]);
    const body = jsonBodySchema(document, operation);
    if (query) schemas.set(`${name}Query`, query);
    if (body) schemas.set(`${name}Body`, body);
    const members = [query && `query: ${name}Query`, body && `body: ${name}Body`].filter(Boolean);
    if (members.length > 0) rows.push(`  ${name}: { ${members.join(", ")} },\n`);
  }
  return renderValidatorModule({
    components: componentSchemas(document),
    schemas,
    table: `{\n${rows.join("")}}`,
    imports:
      'import type { OperationName } from "@clerk-platform/contract";\n' +
      'import type { CompiledValidator } from "../validation/compiled-validator.ts";\n',
    declaration:
      'requestValidators: Partial<Record<OperationName, Partial<Record<"query" | "body", CompiledValidator>>>>',
    summary: "Checks of the query and the JSON body of every operation that has one.",
  });
}

function querySchema(
  document: OpenAPIDocument,
  parameters: (ParameterObject | Reference)[],
): JSONSchema | undefined {
  const inQuery = parameters
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in === "query");
  if (inQuery.length === 0) return undefined;
  return {
    type: "object",
    properties: Object.fromEntries(inQuery.map(({ name, schema = {} }) => [name, toJSONSchema(schema)])),
    required: inQuery.filter(({ required }) => required).map(({ name }) => name),
  };
}

function jsonBodySchema(document: OpenAPIDocument, operation: OperationObject): JSONSchema | undefined {
  if (!operation.requestBody) return undefined;
  const schema = resolve(document, operation.requestBody).content["application/json"]?.schema;
  return schema && toJSONSchema(schema);
}
