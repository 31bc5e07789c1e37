import type { Operation } from "../model/operation.ts";
import { inputType, namesIn, takesInput } from "./operations.ts";

/** The import of the contract types that operations use: their inputs, and the given `types`. */
export function contractImports(operations: Operation[], types: string[]): string {
  const inputs = operations.filter(takesInput).map(inputType);
  const names = [...new Set([...namesIn(types), ...inputs])].sort();
  if (names.length === 0) return "";
  return `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "@clerk-platform/contract";\n`;
}
