import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** `sensitive-paths.ts`: the locations of secrets in requests and responses. */
export function renderSensitivePaths(operations: Operation[]): string {
  const sensitive = operations.filter(
    ({ sensitive: { request, response } }) => request.length + response.length > 0,
  );
  const entries = sensitive.map(({ name, sensitive }) => `  ${name}: ${JSON.stringify(sensitive)},\n`);
  const paths = operations.flatMap(({ sensitive: { request, response } }) => [...request, ...response]);
  const fields = [...new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)))].sort();
  return [
    banner,
    'import type { SensitivePaths } from "../sensitive-paths.ts";\n',
    'import type { OperationName } from "./operations.ts";\n\n',
    "/** The locations of secrets, by operation. Most operations have none. */\n",
    "export const sensitivePaths: { readonly [Name in OperationName]?: SensitivePaths } = {\n",
    ...entries,
    "};\n\n",
    "/** The names of all fields that contain a secret in any operation. */\n",
    `export const sensitiveFields: readonly string[] = ${JSON.stringify(fields)};\n`,
  ].join("");
}
