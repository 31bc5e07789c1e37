import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
  // Bundlers tell Node's modules by their prefix.
  removeNodeProtocol: false,
});
