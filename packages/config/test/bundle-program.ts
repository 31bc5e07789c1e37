import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles a program of this package from the sources into one file, which starts many times faster. */
export async function bundleProgram(source: string): Promise<{ file: string; remove: () => Promise<void> }> {
  const root = fileURLToPath(new URL("../", import.meta.url));
  // The place where external dependencies are resolved.
  const folder = `${root}node_modules/.test`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${process.pid}-${basename(source, ".ts")}.mjs`;
  await build({
    entryPoints: [`${root}${source}`],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["@clerk-platform/source"],
    external: ["jiti", "cli-progress", "@opentelemetry/api"],
    // For the bundled CommonJS modules.
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
    outfile: file,
  });
  return { file, remove: () => rm(file) };
}
