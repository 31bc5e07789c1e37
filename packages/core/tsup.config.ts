import { defineConfig } from "tsup";

/** What esbuild writes for CommonJS: it takes the module of openapi-fetch for its default export. */
const wrong = '__toESM(require("openapi-fetch"), 1)';

export default defineConfig({
  entry: { index: "src/index.ts", proxy: "src/proxy/index.ts" },
  format: ["esm", "cjs"],
  // Loading another package takes Node a quarter of the time that loading a client may take.
  noExternal: ["@clerk-platform/contract"],
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
  plugins: [
    {
      name: "default export of openapi-fetch",
      renderChunk(code) {
        if (this.format !== "cjs") return undefined;
        if (!code.includes(wrong)) throw new Error(`the CommonJS build no longer contains ${wrong}`);
        return { code: code.replace(wrong, wrong.replace(", 1", "")) };
      },
    },
  ],
});
