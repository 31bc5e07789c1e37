import {
  type OpenAPIDocument,
  type OperationObject,
  resolve,
  type SchemaObject,
} from "../openapi-document.ts";
import { eachOperation } from "./each-operation.ts";
import { operationName } from "./names.ts";
import type { Operation, OperationResponse } from "./operation.ts";
import type { OperationContext } from "./operation-context.ts";
import { recogniseList } from "./pagination.ts";
import { readBody, requestSchemas } from "./read-body.ts";
import { readEffect } from "./read-effect.ts";
import { mergeParameters, readParameters } from "./read-parameters.ts";
import { readScope } from "./scope.ts";
import { sensitivePaths } from "./sensitive-paths.ts";
import { typeText } from "./type-text.ts";

/** Turns an annotated document with hoisted inline schemas into operations, in the order of the document. */
export function readOperations(
  document: OpenAPIDocument,
  { nameOf, warn }: Pick<OperationContext, "nameOf" | "warn">,
): Operation[] {
  return [...eachOperation(document)].map((found) => readOperation({ document, nameOf, warn, ...found }));
}

function readOperation(context: OperationContext): Operation {
  const { document, operation, method, path, place, nameOf } = context;
  const declared = mergeParameters(context);
  const responses = readResponses(document, operation);
  const success = successSchema(context);
  const output = success ? typeText(success, `${place} response`, nameOf) : "undefined";
  const list = recogniseList({
    document,
    operation,
    parameters: declared.map(({ name, schema = {} }) => ({ name, schema })),
    success,
    itemType: (schema) => typeText(schema, `${place} items`, nameOf),
    place,
  });
  const resource = operation["x-sdk-resource"];
  return {
    name: operationName(operation),
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? operation.operationId,
    description: operation.description?.trim() ?? "",
    tags: operation.tags ?? [],
    deprecated: operation.deprecated ?? false,
    parameters: readParameters(context, declared),
    body: readBody(context),
    responses,
    output,
    resource: typeof resource === "string" ? resource : (list?.item ?? output),
    list,
    replaySafe:
      ["get", "head", "put", "delete", "options", "trace"].includes(method) ||
      operation["x-sdk-replay-safe"] === true,
    scope: readScope(place, operation["x-sdk-scope"], operation.description),
    sensitive: {
      request: [
        ...new Set(requestSchemas(document, operation).flatMap((schema) => sensitivePaths(document, schema))),
      ],
      response: sensitivePaths(document, success),
    },
    freeFormBody: requestSchemas(document, operation).some((schema) => isFreeForm(resolve(document, schema))),
    effect: readEffect(place, operation),
  };
}

function readResponses(document: OpenAPIDocument, operation: OperationObject): OperationResponse[] {
  return Object.entries(operation.responses)
    .filter(([status]) => /^\d{3}$/.test(status))
    .map(([status, response]) => ({
      status: Number(status),
      description: resolve(document, response).description,
    }))
    .sort((a, b) => a.status - b.status);
}

/** The JSON schema of the first 2xx response that has one. */
function successSchema({ document, operation }: OperationContext): SchemaObject | undefined {
  const statuses = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
  for (const status of statuses.sort()) {
    const schema = resolve(document, operation.responses[status]!).content?.["application/json"]?.schema;
    if (schema) return schema;
  }
  return undefined;
}

/** Whether a schema accepts fields that it does not name. */
const isFreeForm = ({ type, properties, additionalProperties }: SchemaObject): boolean =>
  type === "object" && (properties === undefined || (additionalProperties ?? false) !== false);
