import { operationTable } from "@clerk-platform/contract";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** Bundles an import of this package, without its peers and the other packages. */
async function bundle(imports: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${imports} } from "./index.ts";`,
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    bundle: true,
    external: ["react", "@tanstack/react-query", "@clerk-platform/*"],
    conditions: ["@clerk-platform/source"],
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

/** The operations whose definition is in a bundle. */
const operationsIn = (code: string): string[] =>
  Object.keys(operationTable).filter(
    (name) => code.includes(`name": "${name}"`) || code.includes(`name: "${name}"`),
  );

it("bundles only the operation of a hook", async () => {
  expect(operationsIn(await bundle("useListApplications"))).toEqual(["listApplications"]);
  expect(operationsIn(await bundle("PlatformProvider, useBanUser, useInfiniteListDomains"))).toEqual([
    "listDomains",
    "banUser",
  ]);
  expect(operationsIn(await bundle("PlatformProvider"))).toEqual([]);
});

it("bundles all operations with the factories", async () => {
  expect(operationsIn(await bundle("usePlatform"))).toEqual(Object.keys(operationTable));
});

it("bundles optimistic updates only when they are used", async () => {
  expect(await bundle("useBanUser")).not.toContain("cancelQueries");
  expect(await bundle("useBanUser, optimisticPatch")).toContain("cancelQueries");
});
