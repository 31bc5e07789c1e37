import type { EntryPoint } from "./entry-points.ts";
import type { ReferenceOperation } from "./read-operations.ts";
import { pageOf } from "./render-operations.ts";

/** Renders the first page of the reference: operations by tag, then entry points by package. */
export function renderReferenceIndex(
  entryPoints: readonly EntryPoint[],
  groups: ReadonlyMap<string, readonly ReferenceOperation[]>,
): string {
  const tags = [...groups].map(([tag, operations]) => {
    const page = `./operations/${pageOf(tag)}.md`;
    const names = operations.map(({ name }) => `[\`${name}\`](${page}#${name.toLowerCase()})`);
    return `| [${tag}](${page}) | ${names.join(", ")} |`;
  });
  const rows = entryPoints.map(
    ({ name, description = "" }) => `| [\`${name}\`](./${name}/index.md) | ${description} |`,
  );
  return `# API reference

## Operations

All are methods of the [client](./@clerk-platform/core/functions/createPlatformClient.md). Each page has parameters, scope,
statuses and an example.

| | |
|---|---|
${tags.join("\n")}

## Packages

Made from the TSDoc of the packages.

| import from | |
|---|---|
${rows.join("\n")}
`;
}
