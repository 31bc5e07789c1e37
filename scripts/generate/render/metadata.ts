import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** `metadata.ts`: everything else that is known, for tools; a separate entry, so that clients do not pay for it. */
export function renderMetadata(operations: Operation[]): string {
  const entries = operations.map((operation) => {
    const metadata = {
      summary: operation.summary,
      description: operation.description,
      tags: operation.tags,
      deprecated: operation.deprecated,
      statuses: operation.responses.map(({ status }) => status),
      scope: operation.scope,
      parameterScopes: Object.fromEntries(
        operation.parameters.filter(({ scope }) => scope).map(({ inputName, scope }) => [inputName, scope]),
      ),
      sensitive: operation.sensitive,
    };
    return `  ${operation.name}: ${JSON.stringify(metadata, null, 2).replaceAll("\n", "\n  ")},\n`;
  });
  return [
    banner,
    'import type { OperationMetadata } from "../operation-metadata.ts";\n',
    'import type { OperationName } from "./operations.ts";\n\n',
    "/** What the document and its overlay say about each operation beyond the request itself. */\n",
    "export const operationMetadata: Record<OperationName, OperationMetadata> = {\n",
    ...entries,
    "};\n",
  ].join("");
}
