import { isBuiltin } from "node:module";
import { build, type Plugin } from "esbuild";

/** What stays in a bundle of an entry of which nothing is used: it should be nothing. */
export async function bundleUnused(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(entry)};`, resolveDir: "/" },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "silent",
    plugins: [leaveOthersOut],
  });
  return outputFiles[0]!.text.trim();
}

/** Imports of other packages count as if they did nothing: they are not the entry's. */
const leaveOthersOut: Plugin = {
  name: "leave-others-out",
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path }) =>
      isBuiltin(path) || !/^[./]/.test(path) ? { path, external: true, sideEffects: false } : undefined,
    );
  },
};
