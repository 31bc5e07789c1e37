import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the pages for browsers and returns their folder. */
export async function buildApp(outDir = `${root}dist`): Promise<string> {
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } });
  return outDir;
}
