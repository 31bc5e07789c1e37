import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

const folder = fileURLToPath(new URL("tools/", import.meta.url));
const require = createRequire(`${folder}package.json`);

/** Installs verdaccio, compilers and bundlers from their own lockfile, unless already installed. */
export async function installTools(): Promise<void> {
  await execa("pnpm", ["install", "--frozen-lockfile"], { cwd: folder, all: true });
}

/** The path of a file in an installed tool, also when its `exports` do not name the file. */
export function toolFile(name: string, file: string): string {
  return join(folder, "node_modules", name, file);
}

/** Imports an installed tool. */
export async function importTool<Module>(name: string): Promise<Module> {
  return (await import(require.resolve(name))) as Module;
}
