import { UserError } from "../../lib/user-error.ts";
import {
  httpMethods,
  type OpenAPIDocument,
  type OperationObject,
  type ParameterObject,
  type Reference,
  type RequestBodyObject,
  resolve,
  type SchemaObject,
} from "../openapi-document.ts";
import { headerInputName, operationName, UniqueNames } from "./names.ts";
import type { Operation, OperationResponse, Parameter, RequestBody } from "./operation.ts";
import { recogniseList } from "./pagination.ts";
import { readScope } from "./scope.ts";
import { sensitivePaths } from "./sensitive-paths.ts";
import { typeText } from "./type-text.ts";

type NameOf = (ref: string) => string;

/** Turns an annotated document, inline schemas hoisted, into operations in document order. */
export function readOperations(document: OpenAPIDocument, nameOf: NameOf): Operation[] {
  const names = new UniqueNames(
    "The operation name",
    "Rename one with an overlay action that sets x-speakeasy-name-override.",
  );
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const shared = (item.parameters ?? []) as unknown as (ParameterObject | Reference)[];
    for (const method of httpMethods) {
      const operation = item[method];
      if (!operation) continue;
      const place = `${method.toUpperCase()} ${path}`;
      names.claim(operationName(operation), place);
      operations.push(readOperation({ document, operation, method, path, place, shared, nameOf }));
    }
  }
  return operations;
}

interface OperationContext {
  document: OpenAPIDocument;
  operation: OperationObject;
  method: string;
  path: string;
  place: string;
  shared: (ParameterObject | Reference)[];
  nameOf: NameOf;
}

function readOperation(context: OperationContext): Operation {
  const { document, operation, method, path, place, nameOf } = context;
  const declared = mergeParameters(context);
  const responses = readResponses(document, operation);
  const success = successSchema(context);
  return {
    name: operationName(operation),
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? operation.operationId,
    description: operation.description?.trim() ?? "",
    tags: operation.tags ?? [],
    deprecated: operation.deprecated ?? false,
    parameters: readParameters(declared, place, nameOf),
    body: readBody(context),
    responses,
    output: success ? typeText(success, `${place} answer`, nameOf) : "undefined",
    list: recogniseList({
      document,
      operation,
      parameters: declared.map(({ name, schema = {} }) => ({ name, schema })),
      success,
      itemType: (schema) => typeText(schema, `${place} items`, nameOf),
      place,
    }),
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
  };
}

function mergeParameters({ document, operation, shared }: OperationContext): ParameterObject[] {
  const own = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const inherited = shared
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => !own.some((other) => other.name === parameter.name && other.in === parameter.in));
  return [...inherited, ...own];
}

function readParameters(declared: ParameterObject[], place: string, nameOf: NameOf): Parameter[] {
  const names = new UniqueNames(
    `${place}: the input name`,
    "Two parameters of one operation would need the same place in its input object.",
  );
  names.claim("body", "the request body");
  return declared.map((parameter) => {
    const where = `${place} parameter ${parameter.name}`;
    if (parameter.in === "cookie") throw new UserError(`${where}: cookie parameters are not supported.`);
    const schema = parameter.schema ?? { type: "string" };
    const inputName = parameter.in === "header" ? headerInputName(parameter.name) : parameter.name;
    return {
      inputName: names.claim(inputName, `${parameter.in} parameter ${parameter.name}`),
      wireName: parameter.name,
      in: parameter.in,
      required: parameter.in === "path" || (parameter.required ?? false),
      kind: parameterKind(schema),
      type: typeText(schema, where, nameOf),
      description: parameter.description?.trim() ?? "",
      deprecated: parameter.deprecated ?? false,
      defaultValue: schema.default === undefined ? undefined : JSON.stringify(schema.default),
      scope: readScope(where, parameter["x-sdk-scope"], undefined),
    };
  });
}

function parameterKind(schema: SchemaObject): Parameter["kind"] {
  if (schema.type === "array" || schema.type === "boolean") return schema.type;
  return schema.type === "integer" || schema.type === "number" ? "number" : "string";
}

const requestSchemas = (document: OpenAPIDocument, operation: OperationObject): SchemaObject[] =>
  operation.requestBody
    ? Object.values(resolve<RequestBodyObject>(document, operation.requestBody).content).map(
        (content) => content.schema ?? {},
      )
    : [];

function readBody({ document, operation, place, nameOf }: OperationContext): RequestBody | undefined {
  if (operation["x-sdk-empty-body"] !== undefined) {
    return { required: false, kind: "empty", octetStream: false, type: "never", description: "" };
  }
  if (!operation.requestBody) return undefined;
  const body = resolve<RequestBodyObject>(document, operation.requestBody);
  const types = Object.keys(body.content);
  const kind = types.includes("multipart/form-data")
    ? "multipart"
    : types.includes("application/json")
      ? "json"
      : undefined;
  if (!kind) throw new UserError(`${place}: no supported request content type among ${types.join(", ")}.`);
  const octetStream = types.includes("application/octet-stream");
  const main = body.content[kind === "json" ? "application/json" : "multipart/form-data"]?.schema ?? {};
  const type = typeText(main, `${place} body`, nameOf);
  return {
    required: body.required ?? false,
    kind,
    octetStream,
    type: octetStream ? `${type} | BinaryBody` : type,
    description: body.description?.trim() ?? "",
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

/** The JSON schema of the first 2xx answer that has one. */
function successSchema({ document, operation, place }: OperationContext): SchemaObject | undefined {
  const statuses = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
  if (statuses.length === 0) throw new UserError(`${place}: no 2xx answer is documented.`);
  for (const status of statuses.sort()) {
    const schema = resolve(document, operation.responses[status]!).content?.["application/json"]?.schema;
    if (schema) return schema;
  }
  return undefined;
}
