import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { benchmarksFolder, heyApiFolder } from "../lib/folders.ts";
import type { Measurement } from "../lib/measurement.ts";

const bundles = [
  [
    "**ours**: the whole client, 41 operations",
    'export { createPlatformClient } from "@clerk-platform/core"',
  ],
  [
    "**ours**, with both recipes",
    'export { createPlatformClient, updateConfig, waitForDomain } from "@clerk-platform/core"',
  ],
  ["openapi-fetch: no operations, no retries", 'export { default } from "openapi-fetch"'],
  [
    "hey-api: one operation, no retries",
    `export { platformGetApplication } from "${heyApiFolder}sdk.gen.ts"`,
  ],
  ["hey-api: 41 operations, no retries", `export * from "${heyApiFolder}sdk.gen.ts"`],
  ["ky: no operations", 'export { default } from "ky"'],
  ["axios: no operations, no retries", 'export { default } from "axios"'],
] as const;

/** Measures what each client adds to a bundle. */
export async function measureSize(): Promise<Measurement> {
  const sizes = await Promise.all(
    bundles.map(async ([name, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: benchmarksFolder },
        bundle: true,
        minify: true,
        format: "esm",
        target: "es2022",
        platform: "browser",
        write: false,
        logLevel: "silent",
      });
      const { contents: bytes } = outputFiles[0]!;
      return { name, minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
    }),
  );
  return {
    title: "Bundle size",
    method: "esbuild, minified, for browsers, dependencies included; gzip level 9.",
    columns: ["bundle", "bytes minified", "bytes gzipped"],
    rows: sizes.map(({ name, minified, gzipped }) => [name, String(minified), String(gzipped)]),
  };
}
