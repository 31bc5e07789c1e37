import { spawn } from "node:child_process";
import { once } from "node:events";
import { repositoryFolder } from "./folders.ts";

/** Runs a command from the root of the repository and shows its output. A failure ends this process. */
export async function runTool(command: string, ...args: string[]): Promise<void> {
  const child = spawn(command, args, {
    cwd: repositoryFolder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const [code] = await once(child, "exit");
  if (code !== 0) process.exit(code ?? 1);
}

/** Installs the site generator from its own lockfile, unless already installed. */
export const installTools = (): Promise<void> =>
  runTool("pnpm", "--dir", "docs", "install", "--frozen-lockfile", "--loglevel", "error");

/** Writes the reference and builds the site, in separate processes to limit their memory. */
export async function buildSite(): Promise<void> {
  await runTool("node", "docs/src/write-reference.ts");
  // It creates many short-lived objects: with more room for these, it spends less time collecting garbage.
  await runTool(
    "node",
    "--max-semi-space-size=64",
    "docs/node_modules/vitepress/bin/vitepress.js",
    "build",
    "docs",
  );
}
