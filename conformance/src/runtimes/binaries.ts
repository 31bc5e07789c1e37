import { createRequire } from "node:module";
import { packageFolder, platformFile } from "./installed.ts";

/**
 * A Node: the one that tools run on, or by `alias` one in the folder of the runtimes, `node20`.
 *
 * @throws Unavailable when it is not to be had here.
 */
export function nodeBinary(alias?: string): string {
  if (!alias) return process.execPath;
  const platforms = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win-x64"];
  return platformFile(
    platforms.map((platform) => `${alias}-${platform}`),
    "bin/node",
  );
}

/** @throws Unavailable when it is not to be had here. */
export const bunBinary = (): string => binaryOf("bun", "bin/bun");

/** @throws Unavailable when it is not to be had here. */
export const denoBinary = (): string => binaryOf("deno", "deno");

/** The binary is in an optional dependency for the platform. */
function binaryOf(name: string, file: string): string {
  const manifest = createRequire(import.meta.url)(`${packageFolder(name)}/package.json`);
  const require = createRequire(`${packageFolder(name)}/package.json`);
  return platformFile(Object.keys(manifest.optionalDependencies), file, require);
}
