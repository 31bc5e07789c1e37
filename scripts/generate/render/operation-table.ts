import { usualMethod } from "../../../packages/contract/src/operation-descriptor.ts";
import type { Operation, Parameter } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** One line of the table; `describeOperation` in the contract package reads it back. */
export function tableLine(operation: Operation): string {
  const names = (place: Parameter["in"]): string[] =>
    operation.parameters.filter((parameter) => parameter.in === place).map(({ inputName }) => inputName);
  const { method, body, list } = operation;
  const writes = ["POST", "PATCH"].includes(method);
  return [
    operation.path,
    method !== usualMethod(operation.name) && `=${method}`,
    ...names("query").map((name) => `?${name}`),
    ...names("header").map((name) => `^${name}`),
    body && `+${body.kind}${body.required || body.kind === "empty" ? "" : ":optional"}`,
    list && `*${list.kind}${list.pageSize ? `:${list.pageSize.maximum}` : ""}`,
    writes && operation.replaySafe && "~",
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * `operation-table.ts`: what a client needs at run time, one line an operation. Paths are repeated rather than
 * put together: that compresses better.
 */
export function renderOperationTable(operations: Operation[]): string {
  const sensitive = operations.flatMap(({ sensitive: { request, response } }) => [...request, ...response]);
  const names = [...new Set(sensitive.map((path) => path.slice(path.lastIndexOf(".") + 1)))].sort();
  return [
    banner,
    'import type { OperationName } from "./operations.ts";\n\n',
    "/** The operations in the notation of `describeOperation`. */\n",
    "export const operationTable: Record<OperationName, string> = {\n",
    ...operations.map((operation) => `  ${operation.name}: ${JSON.stringify(tableLine(operation))},\n`),
    "};\n\n",
    "/** Field names that carry a secret somewhere in the API. */\n",
    `export const sensitiveFields: readonly string[] = ${JSON.stringify(names)};\n`,
  ].join("");
}
