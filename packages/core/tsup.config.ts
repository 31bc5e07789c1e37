import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", proxy: "src/proxy/index.ts" },
  format: "esm",
  // Loading another package takes Node a quarter of the time that loading a client may take.
  noExternal: ["@clerk-platform/contract"],
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
});
