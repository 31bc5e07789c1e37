import { build, type Plugin } from "esbuild";
import type { CodeBlock } from "./code-blocks.ts";
import { guideDependenciesOf } from "./guide-dependencies.ts";

/** Bundles a block with the sources of our packages into one module. */
export async function bundleBlock(root: string, block: CodeBlock): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: block.code, loader: block.language, resolveDir: root, sourcefile: block.path },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["@clerk-platform/source"],
    nodePaths: guideDependenciesOf.map((name) => `${root}packages/${name}/node_modules`),
    plugins: [resolveOwnPackages(root)],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(process.cwd() + "/");',
    },
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

/** Each of our packages resolves itself through its own `exports`. */
const resolveOwnPackages = (root: string): Plugin => ({
  name: "own-packages",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@clerk-platform\// }, ({ path, kind, pluginData }) => {
      if (pluginData === "own") return undefined;
      return resolve(path, { kind, resolveDir: `${root}packages/${path.split("/")[1]}`, pluginData: "own" });
    });
  },
});
