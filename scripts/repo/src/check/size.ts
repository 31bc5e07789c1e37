import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";
import { findStaleSizes, type SizeRow, writeSizeTable } from "./size/size-table.ts";

/** Limits in bytes, minified and gzipped, with dependencies; `beyond` names imports that are not counted. */
const limits = [
  { name: "core, the whole client", entry: "packages/core", imports: "createPlatformClient", limit: 16_750 },
  {
    name: "core, the proxy",
    entry: "packages/core",
    file: "proxy",
    imports: "createPlatformProxy",
    limit: 20_900,
  },
  {
    name: "contract, operation table",
    entry: "packages/contract",
    imports: "describeOperation",
    limit: 2_000,
  },
  {
    name: "contract, metadata",
    entry: "packages/contract",
    file: "metadata",
    imports: "operationMetadata",
    limit: 3_200,
  },
  {
    name: "node, without undici",
    entry: "packages/node",
    imports: "createNodeClient",
    limit: 20_600,
    external: ["node:*", "undici", "@opentelemetry/api"],
  },
  {
    name: "config, plan and apply, beyond core",
    entry: "packages/config",
    imports: "plan, apply",
    beyond: 'export { createPlatformClient } from "./packages/core/dist/index.js";',
    limit: 8_000,
  },
  {
    name: "react-query, one screen, beyond core and React Query",
    entry: "packages/react-query",
    imports: "PlatformProvider, useListApplications, useCreateApplication",
    beyond: 'export { createPlatformClient } from "./packages/core/dist/index.js";',
    limit: 2_000,
    external: ["react", "react/jsx-runtime", "@tanstack/react-query"],
  },
  {
    name: "cloudflare, a client over RPC",
    entry: "packages/cloudflare",
    imports: "fromService",
    limit: 4_800,
    external: ["cloudflare:workers"],
  },
  {
    name: "cloudflare, client and entrypoint",
    entry: "packages/cloudflare",
    imports: "createWorkersClient, fromService",
    also: { rpc: "PlatformEntrypoint" },
    limit: 20_500,
    external: ["cloudflare:workers"],
  },
  {
    name: "cloudflare, the proxy",
    entry: "packages/cloudflare",
    file: "proxy",
    imports: "platformProxyWorker",
    limit: 22_150,
    external: ["cloudflare:workers"],
  },
  {
    name: "cloudflare, a Workflow for domains",
    entry: "packages/cloudflare",
    file: "workflows",
    imports: "DomainProvisioningWorkflow",
    limit: 20_000,
    external: ["cloudflare:workers"],
  },
  {
    name: "cloudflare, a cache",
    entry: "packages/cloudflare",
    file: "cache",
    imports: "createCachedClient, kvStore",
    limit: 22_000,
    external: ["cloudflare:workers"],
  },
  { name: "emulator, in the process", entry: "packages/emulator", imports: "createEmulator", limit: 54_500 },
];

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const readme = `${repositoryRoot}README.md`;

await runCommand(async () => {
  let tooLarge = 0;
  const rows: SizeRow[] = [];
  for (const { name, entry, file = "index", imports, also = {}, beyond, limit, external } of limits) {
    const exported = Object.entries({ [file]: imports, ...also }).map(
      ([file, names]) => `export { ${names} } from "./${entry}/dist/${file}.js";`,
    );
    const whole = await bundleSize([beyond ?? "", ...exported].join("\n"), external);
    const size = beyond ? whole - (await bundleSize(beyond, external)) : whole;
    rows.push({ name, imports: [imports, ...Object.values(also)].join(", "), bytes: size });
    const verdict = size > limit ? "TOO LARGE" : "ok";
    if (size > limit) tooLarge++;
    console.log(`${verdict.padEnd(9)} ${String(size).padStart(6)} of ${limit} bytes  ${name} { ${imports} }`);
  }
  if (tooLarge > 0) {
    console.error(
      "\nFix: make it smaller, or raise the limit at the top of scripts/repo/src/check/size.ts and say why in the commit.",
    );
    return 1;
  }
  const text = readFileSync(readme, "utf8");
  if (values.write) writeFileSync(readme, writeSizeTable(text, rows));
  const stale = values.write ? [] : findStaleSizes(text, rows);
  for (const finding of stale) console.error(`README.md: ${finding}`);
  if (stale.length > 0) console.error("\nFix: pnpm size --write");
  return stale.length > 0 ? 1 : 0;
});

async function bundleSize(contents: string, external: string[] | undefined): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repositoryRoot },
    bundle: true,
    external,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
