import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../dist/", import.meta.url));

const sampleInputs = "@clerk-platform/test-support/sample-inputs";

/**
 * Compiles an entry and returns its path. In processes our packages stay external, so that the runtime resolves them
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
    packages: entry === "process" ? "external" : "bundle",
    // It is never built, and Node 20 does not run TypeScript.
    alias: { [sampleInputs]: fileURLToPath(import.meta.resolve(sampleInputs)) },
    logLevel: "silent",
  });
  return outfile;
}
