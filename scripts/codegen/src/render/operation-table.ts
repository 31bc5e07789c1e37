import type { Operation, Parameter } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** `operation-table.ts`: the run-time descriptor of each operation. */
export function renderOperationTable(operations: Operation[]): string {
  return [
    banner,
    'import type { OperationDescriptor } from "../operation-descriptor.ts";\n',
    'import type { OperationName } from "./operations.ts";\n\n',
    "/** Every operation by its name, in the order of the document. */\n",
    "export const operationTable: Readonly<Record<OperationName, OperationDescriptor>> = {\n",
    ...operations.map(renderEntry),
    "};\n",
  ].join("");
}

function renderEntry({ name, method, path, parameters, body, list, replaySafe }: Operation): string {
  const lines = [
    `name: ${JSON.stringify(name)},`,
    `method: ${JSON.stringify(method)},`,
    `path: ${JSON.stringify(path)},`,
    parameters.length === 0
      ? "parameters: {},"
      : `parameters: {\n${parameters.map((parameter) => `      ${renderParameter(parameter)}\n`).join("")}    },`,
    body && `body: ${literal({ kind: body.kind, required: body.required })},`,
    list && `list: ${literal({ kind: list.kind, maximumPageSize: list.pageSize?.maximum })},`,
    `replaySafe: ${replaySafe},`,
  ];
  return `  ${name}: {\n${lines.map((line) => (line ? `    ${line}\n` : "")).join("")}  },\n`;
}

const renderParameter = ({ inputName, wireName, in: place, kind, required }: Parameter): string =>
  `${propertyName(inputName)}: ${literal({ in: place, wireName, kind, required })},`;

const propertyName = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);

/** One line, without undefined fields. */
const literal = (value: Record<string, unknown>): string =>
  `{ ${Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${name}: ${JSON.stringify(field)}`)
    .join(", ")} }`;
