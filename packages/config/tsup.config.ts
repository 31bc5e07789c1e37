import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", cli: "src/node/cli.ts" },
  format: "esm",
  target: "es2022",
  dts: { entry: { index: "src/index.ts" } },
  sourcemap: true,
  clean: true,
  // Bundlers tell Node's modules by their prefix.
  removeNodeProtocol: false,
});
