import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";
import { contractImports } from "./contract-imports.ts";
import { operationDoc } from "./operation-doc.ts";
import { inputParameter } from "./operations.ts";

/** `rpc-operations.ts` of cloudflare: the methods of an entrypoint over RPC, written out one by one. */
export function renderRpcOperations(operations: Operation[]): string {
  const outputs = operations.filter(({ list }) => !list).map(({ output }) => output);
  return [
    banner,
    contractImports(operations, outputs),
    'import type { RpcCallOptions, RpcListOptions } from "../rpc/rpc-call-options.ts";\n',
    'import type { Wire } from "../rpc/wire.ts";\n\n',
    "/** The operations of the Clerk Platform API as RPC methods. */\n",
    "export interface RpcOperations {\n",
    operations.map(renderMethod).join("\n"),
    "}\n",
  ].join("");
}

function renderMethod(operation: Operation): string {
  const input = inputParameter(operation);
  const signature = operation.list
    ? `(${input}, options?: RpcListOptions): Promise<ReadableStream<Uint8Array>>`
    : `(${input}, options?: RpcCallOptions): Promise<Wire<${operation.output}>>`;
  return `${operationDoc(operation, { indent: "  ", throws: false })}  ${operation.name}${signature};\n`;
}
