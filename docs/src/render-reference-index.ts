import type { EntryPoint } from "./entry-points.ts";

/** The first page of the reference: what can be imported, by package. */
export function renderReferenceIndex(entryPoints: readonly EntryPoint[]): string {
  const rows = entryPoints.map(
    ({ name, description = "" }) => `| [\`${name}\`](./${name}/index.md) | ${description} |`,
  );
  return `# API reference

Made from the TSDoc of the packages. All operations of the API are methods of
[PlatformOperations](./@clerk-platform/core/interfaces/PlatformOperations.md); how a client is made says
[createPlatformClient](./@clerk-platform/core/functions/createPlatformClient.md).

| import from | |
|---|---|
${rows.join("\n")}
`;
}
