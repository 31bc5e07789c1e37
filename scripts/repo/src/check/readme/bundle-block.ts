import { basename } from "node:path";
import { build, type Plugin } from "esbuild";
import type { CodeBlock } from "./code-blocks.ts";
import { guideDependenciesOf } from "./guide-dependencies.ts";

/** Bundles a block with the sources of our packages into one module. */
export async function bundleBlock(root: string, block: CodeBlock): Promise<string> {
  const [bundle] = await bundleBlocks(root, [block]);
  return bundle!;
}

/** Bundles each block into its own module, all in one build, which reads the sources of our packages once. */
export async function bundleBlocks(root: string, blocks: readonly CodeBlock[]): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: blocks.map((_, index) => ({ in: `block:${index}`, out: String(index) })),
    outdir: root,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["@clerk-platform/source"],
    nodePaths: guideDependenciesOf.map((name) => `${root}packages/${name}/node_modules`),
    plugins: [loadBlocks(root, blocks), resolveOwnPackages(root)],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(process.cwd() + "/");',
    },
    write: false,
    logLevel: "silent",
  });
  const bundles = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return blocks.map((_, index) => bundles.get(`${index}.js`)!);
}

const loadBlocks = (root: string, blocks: readonly CodeBlock[]): Plugin => ({
  name: "blocks",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^block:/ }, ({ path }) => {
      const index = path.slice("block:".length);
      // The document is in the messages of esbuild.
      return { path: `${index} in ${blocks[Number(index)]!.path}`, namespace: "block" };
    });
    onLoad({ filter: /.*/, namespace: "block" }, ({ path }) => {
      const { code, language } = blocks[Number.parseInt(path, 10)]!;
      return { contents: code, loader: language, resolveDir: root };
    });
  },
});

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
