import { defineConfig } from "tsup";

const shared = {
  target: "es2022" as const,
  sourcemap: true,
  // Bundlers recognize Node's modules by their prefix.
  removeNodeProtocol: false,
};

export default defineConfig([
  { ...shared, entry: { index: "src/index.ts" }, format: ["esm", "cjs"], dts: true },
  // A program, not a library: it awaits at its top.
  { ...shared, entry: { cli: "src/node/cli.ts" }, format: "esm" },
]);
