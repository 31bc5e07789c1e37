import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** `parameter-kinds.ts`: what text in a URL stands for, apart from the table, because a client sends text anyway. */
export function renderParameterKinds(operations: Operation[]): string {
  const entries = operations.flatMap(({ name, parameters }) => {
    const kinds = parameters
      .filter(({ kind }) => kind !== "string")
      .map(({ inputName, kind }) => [inputName, kind] as const);
    return kinds.length > 0 ? [`  ${name}: ${JSON.stringify(Object.fromEntries(kinds))},\n`] : [];
  });
  return [
    banner,
    'import type { ParameterKind } from "../parameter-kind.ts";\n',
    'import type { OperationName } from "./operations.ts";\n\n',
    "/** The inputs that are not text, by operation and name; most operations have none. */\n",
    "export const parameterKinds: {\n",
    "  readonly [Name in OperationName]?: Readonly<Record<string, ParameterKind>>;\n",
    "} = {\n",
    ...entries,
    "};\n",
  ].join("");
}
