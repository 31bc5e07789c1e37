import { execa } from "execa";
import { binariesFolder } from "./installed.ts";

/** Installs the runtimes from their own lockfile, unless already installed. */
export async function installBinaries(): Promise<void> {
  await execa("pnpm", ["install", "--frozen-lockfile"], {
    cwd: binariesFolder,
    all: true,
  });
}
