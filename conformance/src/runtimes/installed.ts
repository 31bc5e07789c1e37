import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Unavailable } from "./unavailable.ts";

/** The folder whose lockfile has the runtimes: too large for every install of the workspace. */
export const binariesFolder = fileURLToPath(new URL("../../binaries/", import.meta.url));

/** Resolves what the runtimes' folder depends on. */
export const requireBinaries = createRequire(`${binariesFolder}package.json`);

/** The folder of an installed package, or of one that it depends on. */
export function packageFolder(name: string, require = requireBinaries): string | undefined {
  const path = require.resolve
    .paths(name)
    ?.map((folder) => `${folder}/${name}/package.json`)
    .find(existsSync);
  // Its own dependencies are found from where it really lies.
  return path && dirname(realpathSync(path));
}

/**
 * A file in whichever of some packages is installed here: each is for one platform.
 *
 * @throws Unavailable when none is.
 */
export function platformFile(packages: readonly string[], file: string, require = requireBinaries): string {
  for (const name of packages) {
    const folder = packageFolder(name, require);
    const path = `${folder}/${process.platform === "win32" ? `${file}.exe` : file}`;
    if (folder && existsSync(path)) return path;
  }
  throw new Unavailable(`no package has it for ${process.platform}-${process.arch}`);
}
