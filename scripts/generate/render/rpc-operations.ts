import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";
import { operationDoc } from "./operation-doc.ts";
import { inputOptional, inputType, namesIn, takesInput } from "./operations.ts";

/** `rpc-operations.ts` of cloudflare: what an entrypoint answers over RPC, written out one by one. */
export function renderRpcOperations(operations: Operation[]): string {
  const outputs = namesIn(operations.filter(({ list }) => !list).map(({ output }) => output));
  const inputs = operations.filter(takesInput).map(inputType);
  const imported = [...new Set([...outputs, ...inputs])].sort();
  return [
    banner,
    imported.length > 0
      ? `import type {\n${imported.map((name) => `  ${name},\n`).join("")}} from "@clerk-platform/contract";\n`
      : "",
    'import type { RpcCallOptions, RpcListOptions } from "../rpc/rpc-call-options.ts";\n',
    'import type { Wire } from "../rpc/wire.ts";\n\n',
    "/** The operations of the Clerk Platform API as they are called over RPC. */\n",
    "export interface RpcOperations {\n",
    operations.map(renderMethod).join("\n"),
    "}\n",
  ].join("");
}

function renderMethod(operation: Operation): string {
  const input = takesInput(operation)
    ? `input${inputOptional(operation) ? "?" : ""}: ${inputType(operation)}`
    : "input?: undefined";
  const signature = operation.list
    ? `(${input}, options?: RpcListOptions): Promise<ReadableStream<Uint8Array>>`
    : `(${input}, options?: RpcCallOptions): Promise<Wire<${operation.output}>>`;
  return `${operationDoc(operation, { indent: "  ", throws: false })}  ${operation.name}${signature};\n`;
}
