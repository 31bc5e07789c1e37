import type { Operation, Parameter } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** One line of the table; `describeOperation` in the contract package reads it back. */
export function tableLine(operation: Operation): string {
  const parameters = (place: Parameter["in"]): Parameter[] =>
    operation.parameters.filter((parameter) => parameter.in === place);
  const { body, list } = operation;
  const writes = ["POST", "PATCH"].includes(operation.method);
  return [
    operation.method,
    operation.path,
    ...parameters("query").map(
      ({ wireName, kind, required }) =>
        `?${wireName}${kind === "string" && !required ? "" : `:${kind}`}${required ? ":!" : ""}`,
    ),
    ...parameters("header").map(
      ({ wireName, kind, required, inputName }) => `^${wireName}:${kind}:${required ? "!" : ""}:${inputName}`,
    ),
    body && `+${body.kind}${body.required || body.kind === "empty" ? "" : ":optional"}`,
    list && `*${list.kind}${list.pageSize ? `:${list.pageSize.maximum}` : ""}`,
    writes && operation.replaySafe && "~",
  ]
    .filter(Boolean)
    .join(" ");
}

/** `operation-table.ts`: what a client needs at run time, one line an operation. */
export function renderOperationTable(operations: Operation[]): string {
  const sensitive = operations.flatMap(({ sensitive: { request, response } }) => [...request, ...response]);
  const names = [...new Set(sensitive.map((path) => path.slice(path.lastIndexOf(".") + 1)))].sort();
  const prefixes = commonPrefixes(operations);
  const shorten = (text: string): string => {
    const longest = [...prefixes].reverse().find(([, prefix]) => text.includes(prefix));
    return longest ? `\`${text.replace(longest[1], `\${${longest[0]}}`)}\`` : JSON.stringify(text);
  };
  return [
    banner,
    'import type { OperationName } from "./operations.ts";\n\n',
    ...prefixes.map(([name, prefix], index) => {
      const parent = prefixes
        .slice(0, index)
        .reverse()
        .find(([, shorter]) => prefix.startsWith(shorter));
      const text = parent ? `\`${prefix.replace(parent[1], `\${${parent[0]}}`)}\`` : JSON.stringify(prefix);
      return `const ${name} = ${text};\n`;
    }),
    "\n/** The operations in the notation of `describeOperation`. */\n",
    "export const operationTable: Record<OperationName, string> = {\n",
    ...operations.map((operation) => `  ${operation.name}: ${shorten(tableLine(operation))},\n`),
    "};\n\n",
    "/** Field names that carry a secret somewhere in the API. */\n",
    `export const sensitiveFields: readonly string[] = ${JSON.stringify(names)};\n`,
  ].join("");
}

/** Paths up to a parameter that several operations share, shortest first, under the name of that parameter. */
function commonPrefixes(operations: Operation[]): [name: string, prefix: string][] {
  const counts = new Map<string, number>();
  for (const { path } of operations) {
    for (const { index, 0: parameter } of path.matchAll(/{[A-Za-z_]\w*}/g)) {
      const prefix = path.slice(0, index + parameter.length);
      counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
  }
  const names = new Set<string>();
  return (
    [...counts]
      .filter(([, count]) => count > 2)
      .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
      // With a suffix, a parameter called `class` makes a name too.
      .map(([prefix]): [string, string] => [`${prefix.slice(prefix.lastIndexOf("{") + 1, -1)}Path`, prefix])
      .filter(([name]) => !names.has(name) && names.add(name))
  );
}
