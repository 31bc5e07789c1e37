import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    cache: "src/cache/index.ts",
    proxy: "src/proxy/index.ts",
    rpc: "src/rpc/index.ts",
    workflows: "src/workflows/index.ts",
  },
  format: "esm",
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
  external: ["cloudflare:workers"],
});
