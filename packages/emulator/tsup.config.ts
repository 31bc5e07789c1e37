import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "node/index": "src/node/index.ts",
    "node/cli": "src/node/cli.ts",
    "msw/index": "src/msw/index.ts",
    "conformance/index": "src/conformance/index.ts",
  },
  format: "esm",
  target: "es2022",
  dts: {
    entry: {
      index: "src/index.ts",
      "node/index": "src/node/index.ts",
      "msw/index": "src/msw/index.ts",
      "conformance/index": "src/conformance/index.ts",
    },
  },
  sourcemap: true,
  clean: true,
});
