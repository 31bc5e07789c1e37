import { eachOperation } from "../model/each-operation.ts";
import type { Operation } from "../model/operation.ts";
import { mergeParameters } from "../model/read-parameters.ts";
import { sampleFile, sampleValue } from "../model/sample-value.ts";
import { type OpenAPIDocument, type RequestBodyObject, resolve } from "../openapi-document.ts";
import { banner } from "./banner.ts";

/** `sample-inputs.ts`: an input for every operation, with the required fields only. For tests. */
export function renderSampleInputs(document: OpenAPIDocument, operations: readonly Operation[]): string {
  const found = [...eachOperation(document)];
  const lines = operations.map((operation, index) => {
    const { operation: object, shared } = found[index]!;
    const declared = mergeParameters({ document, operation: object, shared });
    const input: Record<string, unknown> = {};
    for (const [position, parameter] of operation.parameters.entries()) {
      if (!parameter.required) continue;
      const { schema = {}, name } = declared[position]!;
      const value = sampleValue(document, schema, name);
      input[parameter.inputName] = parameter.in === "path" ? String(value) : value;
    }
    const { body } = operation;
    if (body && body.kind !== "empty") {
      const { content } = resolve<RequestBodyObject>(document, object.requestBody!);
      const type = body.kind === "json" ? "application/json" : "multipart/form-data";
      input.body = sampleValue(document, content[type]?.schema ?? {}, "body") ?? {};
    }
    return `  ${operation.name}: ${literal(input)},\n`;
  });
  return [
    banner,
    'import type { OperationName } from "@clerk-platform/contract";\n\n',
    "/** Inputs for tests, one per operation, from the examples and schemas of the document. */\n",
    "export const sampleInputs: Readonly<Record<OperationName, Readonly<Record<string, unknown>>>> = {\n",
    ...lines,
    "};\n",
  ].join("");
}

/** A value as source text: an expression for a file, JSON for everything else. */
function literal(value: unknown): string {
  if (value === sampleFile) return 'new File(["bytes"], "file.png", { type: "image/png" })';
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${literal(field)}`);
  return `{ ${fields.join(", ")} }`;
}
