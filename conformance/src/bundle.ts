import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import manifest from "../package.json" with { type: "json" };

const folder = fileURLToPath(new URL("../dist/", import.meta.url));

/**
 * Compiles an entry and returns its path. In processes the dependencies stay external, so that the runtime resolves them
 * as it would for a user. Workers and pages get a single file.
 */
export async function bundle(entry: "process" | "worker" | "page"): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}${entry}.js`;
  await build({
    entryPoints: [fileURLToPath(new URL(`entries/${entry}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    external: entry === "process" ? [...Object.keys(manifest.dependencies), "node:*"] : [],
    logLevel: "silent",
  });
  return outfile;
}
