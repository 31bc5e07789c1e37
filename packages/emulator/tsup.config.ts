import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "node/index": "src/node/index.ts",
    "node/cli": "src/node/cli.ts",
    "msw/index": "src/msw/index.ts",
    "response-checks/index": "src/response-checks/index.ts",
  },
  format: "esm",
  target: "es2022",
  dts: {
    entry: {
      index: "src/index.ts",
      "node/index": "src/node/index.ts",
      "msw/index": "src/msw/index.ts",
      "response-checks/index": "src/response-checks/index.ts",
    },
  },
  sourcemap: true,
  clean: true,
});
