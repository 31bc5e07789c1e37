import { build } from "esbuild";

/** Bundles a Worker of this folder from the sources into one file. */
export async function bundleWorker(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/${name}.ts`],
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["@clerk-platform/source"],
    external: ["cloudflare:*"],
    write: false,
  });
  return outputFiles[0]!.text;
}
