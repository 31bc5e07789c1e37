import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";
import { contractImports } from "./contract-imports.ts";
import { operationDoc } from "./operation-doc.ts";
import { inputParameter } from "./operations.ts";

/** `platform-operations.ts` of core: the methods of the client, written out one by one. */
export function renderClient(operations: Operation[]): string {
  const types = operations.flatMap((operation) => [operation.output, operation.list?.item ?? ""]);
  return [
    banner,
    contractImports(operations, types),
    'import type { CallOptions, ListOptions } from "../options/call-options.ts";\n',
    'import type { ApiError } from "../errors/api-error.ts";\n',
    'import type { PlatformList } from "../list/platform-list.ts";\n\n',
    "/** The operations of the Clerk Platform API as methods. */\n",
    "export interface PlatformOperations {\n",
    operations.map(renderMethod).join("\n"),
    "}\n",
  ].join("");
}

function renderMethod(operation: Operation): string {
  const input = inputParameter(operation);
  const signature = operation.list
    ? `(${input}, options?: ListOptions): PlatformList<${operation.list.item}, ${operation.output}>`
    : `(${input}, options?: CallOptions): Promise<${operation.output}>`;
  return `${operationDoc(operation, { indent: "  ", throws: true })}  ${operation.name}${signature};\n`;
}
