import { eachOperation } from "../model/each-operation.ts";
import { componentSchemas, type JSONSchema, toJSONSchema } from "../model/json-schema.ts";
import { operationName } from "../model/names.ts";
import { type OpenAPIDocument, resolve } from "../openapi-document.ts";
import { renderValidatorModule } from "./standalone-validators.ts";

/** `response-validators.ts`: checks of responses for tests, by operation and status. */
export function renderResponseValidators(document: OpenAPIDocument): Promise<string> {
  const schemas = new Map<string, JSONSchema>();
  const named = new Map<string, string>();
  /** Responses with the same schema share a function. */
  const functionFor = (schema: JSONSchema): string => {
    const key = JSON.stringify(schema);
    const name = named.get(key) ?? `response${named.size}`;
    named.set(key, name);
    schemas.set(name, schema);
    return name;
  };
  const rows: string[] = [];
  for (const { operation } of eachOperation(document)) {
    const responses = Object.entries(operation.responses).flatMap(([status, response]) => {
      const { content } = resolve(document, response);
      const schema = content?.["application/json"]?.schema ?? (content ? {} : { enum: [null] });
      return [`${JSON.stringify(status)}: ${functionFor(toJSONSchema(schema))}`];
    });
    rows.push(`  ${operationName(operation)}: { ${responses.join(", ")} },\n`);
  }
  return renderValidatorModule({
    components: componentSchemas(document),
    schemas,
    table: `{\n${rows.join("")}}`,
    imports:
      'import type { OperationName } from "@clerk-platform/contract";\n' +
      'import type { CompiledValidator } from "../validation/compiled-validator.ts";\n',
    declaration: "responseValidators: Record<OperationName, Record<string, CompiledValidator>>",
    summary: "Checks of the JSON body of every documented response, by operation and status.",
  });
}
