import { rm } from "node:fs/promises";
import { defineConfig } from "tsup";

const library = {
  index: "src/index.ts",
  "node/index": "src/node/index.ts",
  "msw/index": "src/msw/index.ts",
  "response-checks/index": "src/response-checks/index.ts",
};
const shared = { target: "es2022" as const, sourcemap: true };

export default defineConfig(async () => {
  // Here, because `clean` of one configuration would remove files of the other.
  await rm("dist", { recursive: true, force: true });
  return [
    // The program shares the code of the library, and awaits at its top.
    { ...shared, entry: { ...library, "node/cli": "src/node/cli.ts" }, format: "esm" },
    { ...shared, entry: library, format: "cjs" },
    // Reads the types once for both formats.
    { entry: library, format: ["esm", "cjs"], dts: { only: true } },
  ];
});
