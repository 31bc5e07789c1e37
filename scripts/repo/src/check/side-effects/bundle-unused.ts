import { isBuiltin } from "node:module";
import { build, type Plugin } from "esbuild";

/** Bundles an entry without using its exports, and returns the code that remains; should be empty. */
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

/** Treats other packages as free of side effects: they are not part of the entry. */
const leaveOthersOut: Plugin = {
  name: "leave-others-out",
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path }) =>
      isBuiltin(path) || !/^[./]/.test(path) ? { path, external: true, sideEffects: false } : undefined,
    );
  },
};
