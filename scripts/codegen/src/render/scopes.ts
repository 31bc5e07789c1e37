import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** `scopes.ts`: the scope of each operation, and the additional scopes of parameters. */
export function renderScopes(operations: Operation[]): string {
  const entries = operations.map(({ name, scope, parameters }) => {
    const byParameter = parameters.flatMap((parameter) =>
      parameter.scope ? [[parameter.inputName, parameter.scope]] : [],
    );
    return `  ${name}: ${JSON.stringify({ scope, parameters: Object.fromEntries(byParameter) })},\n`;
  });
  return [
    banner,
    'import type { OperationScopes } from "../operation-scopes.ts";\n',
    'import type { OperationName } from "./operations.ts";\n\n',
    "/** The scope of every operation, and the additional scopes that parameters require when they are `true`. */\n",
    "export const operationScopes: Readonly<Record<OperationName, OperationScopes>> = {\n",
    ...entries,
    "};\n",
  ].join("");
}
