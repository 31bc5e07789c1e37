import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

const folder = fileURLToPath(new URL("tools/", import.meta.url));
const require = createRequire(`${folder}package.json`);

/** Installs verdaccio, compilers and bundlers from their own lockfile; a second time that takes a moment. */
export async function installTools(): Promise<void> {
  await execa("pnpm", ["install", "--frozen-lockfile"], { cwd: folder, all: true });
}

/** The path of a file that an installed tool brings along, whether or not its `exports` name it. */
export function toolFile(name: string, file: string): string {
  return join(folder, "node_modules", name, file);
}

/** Loads a tool as a module. */
export async function importTool<Module>(name: string): Promise<Module> {
  return (await import(require.resolve(name))) as Module;
}
