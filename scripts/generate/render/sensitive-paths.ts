import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** `sensitive-paths.ts`: where answers hold secrets, alone, so that stripping them does not load all metadata. */
export function renderSensitivePaths(operations: Operation[]): string {
  const entries = operations
    .filter(({ sensitive }) => sensitive.response.length > 0)
    .map(({ name, sensitive }) => `  ${name}: ${JSON.stringify(sensitive.response)},\n`);
  return [
    banner,
    'import type { OperationName } from "./operations.ts";\n\n',
    "/** Where answers hold secrets, as paths such as `instances[].secret_key`; most hold none. */\n",
    "export const sensitivePaths: { readonly [Name in OperationName]?: readonly string[] } = {\n",
    ...entries,
    "};\n",
  ].join("");
}
