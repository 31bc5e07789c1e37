import { pascalCase } from "../model/names.ts";
import type { Operation, Parameter } from "../model/operation.ts";
import { banner } from "./banner.ts";
import { operationDoc } from "./operation-doc.ts";
import { scopeSources } from "./scope-sources.ts";
import { tsdoc } from "./tsdoc.ts";

export const inputType = (operation: Operation): string => `${pascalCase(operation.name)}Input`;

/** Whether the operation has any input. */
export const takesInput = (operation: Operation): boolean =>
  operation.parameters.length > 0 || (operation.body !== undefined && operation.body.kind !== "empty");

/** Whether the input object may be left out. */
export const inputOptional = (operation: Operation): boolean =>
  !operation.parameters.some((parameter) => parameter.required) && !operation.body?.required;

/** The parameter of a method for the input: `input?: ListUsersInput`. */
export function inputParameter(operation: Operation): string {
  if (!takesInput(operation)) return "input?: undefined";
  return `input${inputOptional(operation) ? "?" : ""}: ${inputType(operation)}`;
}

/** The named types that generated code refers to. */
export function namesIn(texts: string[]): string[] {
  const names = texts.flatMap(
    (text) => text.replaceAll(/"[^"]*"/g, "").match(/\b[A-Z][A-Za-z0-9]*\b/g) ?? [],
  );
  return [...new Set(names)].sort();
}

/** `operations.ts`: one input interface per operation and the `Operations` map over all of them. */
export function renderOperations(operations: Operation[]): string {
  const used = namesIn(
    operations.flatMap((operation) => [
      ...(takesInput(operation)
        ? [operation.body?.type ?? "", ...operation.parameters.map(({ type }) => type)]
        : []),
      operation.output,
      operation.list?.item ?? "",
    ]),
  );
  const models = used.filter((name) => name !== "BinaryBody");
  return [
    banner,
    used.includes("BinaryBody") ? 'import type { BinaryBody } from "../binary-body.ts";\n' : "",
    models.length > 0
      ? `import type {\n${models.map((name) => `  ${name},\n`).join("")}} from "./models.ts";\n`
      : "",
    "\n",
    ...operations.filter(takesInput).map((operation) => `${renderInput(operation)}\n`),
    "/** Every operation: its input, its output, its documented statuses and its scope. */\n",
    "export interface Operations {\n",
    ...operations.map(renderEntry),
    "}\n\n",
    "/** The name of an operation. */\nexport type OperationName = keyof Operations;\n",
  ].join("");
}

function renderInput(operation: Operation): string {
  const { body } = operation;
  const lines = operation.parameters.map(renderParameter);
  if (body && body.kind !== "empty") {
    lines.push(
      `${tsdoc([body.description || "The payload."], "  ")}  ${property("body", body.type, body.required)}`,
    );
  }
  return `/** Input of \`${operation.name}\`. */\nexport interface ${inputType(operation)} {\n${lines.join("")}}\n`;
}

function renderParameter(parameter: Parameter): string {
  const doc = tsdoc(
    [
      parameter.description || `The \`${parameter.wireName}\` ${parameter.in} parameter.`,
      parameter.scope
        ? `\`true\` needs the \`${parameter.scope.name}\` scope (${scopeSources[parameter.scope.source]}).`
        : undefined,
      parameter.defaultValue === undefined ? undefined : `@defaultValue \`${parameter.defaultValue}\``,
      parameter.deprecated ? "@deprecated" : undefined,
    ],
    "  ",
  );
  const key = /^[A-Za-z_$][\w$]*$/.test(parameter.inputName)
    ? parameter.inputName
    : JSON.stringify(parameter.inputName);
  return `${doc}  ${property(key, parameter.type, parameter.required)}`;
}

/** Adds `undefined` to optional inputs, for users of `exactOptionalPropertyTypes`. */
const property = (key: string, type: string, required: boolean): string =>
  required || type === "unknown"
    ? `${key}${required ? "" : "?"}: ${type};\n`
    : `${key}?: ${type} | undefined;\n`;

function renderEntry(operation: Operation): string {
  const statuses = (from: number, to: number): string =>
    operation.responses
      .filter(({ status }) => status >= from && status < to)
      .map(({ status }) => status)
      .join(" | ") || "never";
  const optional = inputOptional(operation) ? " | undefined" : "";
  return [
    operationDoc(operation, { indent: "  ", throws: false }),
    `  ${operation.name}: {\n`,
    `    input: ${takesInput(operation) ? `${inputType(operation)}${optional}` : "undefined"};\n`,
    `    output: ${operation.output};\n`,
    operation.list ? `    item: ${operation.list.item};\n` : "",
    `    success: ${statuses(200, 300)};\n`,
    `    failure: ${statuses(400, 600)};\n`,
    `    scope: ${operation.scope ? JSON.stringify(operation.scope.name) : "undefined"};\n`,
    "  };\n",
  ].join("");
}
