import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** `metadata.ts`: data for tools and documentation, in a separate entry so that clients do not bundle it. */
export function renderMetadata(operations: Operation[]): string {
  const entries = operations.map((operation) => {
    const metadata = {
      summary: operation.summary,
      description: operation.description,
      tags: operation.tags,
      deprecated: operation.deprecated,
      statuses: operation.responses.map(({ status }) => status),
    };
    return `  ${operation.name}: ${JSON.stringify(metadata, null, 2).replaceAll("\n", "\n  ")},\n`;
  });
  return [
    banner,
    'import type { OperationMetadata } from "../operation-metadata.ts";\n',
    'import type { OperationName } from "./operations.ts";\n\n',
    "/** Metadata of each operation, from the document and its overlay. */\n",
    "export const operationMetadata: Readonly<Record<OperationName, OperationMetadata>> = {\n",
    ...entries,
    "};\n",
  ].join("");
}
