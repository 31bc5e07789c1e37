import { defineConfig } from "tsup";

/** How esbuild writes the optional import for CommonJS: webpack finds no `try` around that `require`. */
const hidden = 'Promise.resolve().then(() => __toESM(require("@opentelemetry/api"), 1))';

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
  // Bundlers recognize Node's modules by their prefix.
  removeNodeProtocol: false,
  // `require` instead of `import()` in CommonJS: Jest cannot import there.
  esbuildOptions(options, { format }) {
    if (format === "cjs") options.supported = { "dynamic-import": false };
  },
  plugins: [
    {
      name: "optional require",
      renderChunk(code) {
        if (this.format !== "cjs") return undefined;
        if (!code.includes(hidden)) throw new Error(`the CommonJS build no longer contains ${hidden}`);
        return { code: code.replace(hidden, '__toESM(require("@opentelemetry/api"), 1)') };
      },
    },
  ],
});
