import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Unavailable } from "./unavailable.ts";

/** The folder that installs the runtimes from its own lockfile; they are too large for the workspace. */
export const binariesFolder = fileURLToPath(new URL("../../binaries/", import.meta.url));

/** Resolves packages from the folder of the runtimes. */
export const requireBinaries = createRequire(`${binariesFolder}package.json`);

/** The folder of an installed package, or of one of its dependencies. */
export function packageFolder(name: string, require = requireBinaries): string | undefined {
  const path = require.resolve
    .paths(name)
    ?.map((folder) => `${folder}/${name}/package.json`)
    .find(existsSync);
  // Its dependencies resolve from its real path.
  return path && dirname(realpathSync(path));
}

/**
 * A file in the one of these packages that is installed: each is for one platform.
 *
 * @throws Unavailable if none is installed.
 */
export function platformFile(packages: readonly string[], file: string, require = requireBinaries): string {
  for (const name of packages) {
    const folder = packageFolder(name, require);
    const path = `${folder}/${process.platform === "win32" ? `${file}.exe` : file}`;
    if (folder && existsSync(path)) return path;
  }
  throw new Unavailable(`no package supports ${process.platform}-${process.arch}`);
}
