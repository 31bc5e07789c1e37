import { createRequire } from "node:module";
import { packageFolder, platformFile } from "./installed.ts";

/**
 * Path of a Node binary: the one that runs the tools, or `alias` (`node20`) in the folder of the runtimes.
 *
 * @throws Unavailable if no package has it for this platform.
 */
export function nodeBinary(alias?: string): string {
  if (!alias) return process.execPath;
  const platforms = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win-x64"];
  return platformFile(
    platforms.map((platform) => `${alias}-${platform}`),
    "bin/node",
  );
}

/** @throws Unavailable if no package has it for this platform. */
export const bunBinary = (): string => binaryOf("bun", "bin/bun");

/** @throws Unavailable if no package has it for this platform. */
export const denoBinary = (): string => binaryOf("deno", "deno");

/** An optional dependency for each platform contains the binary. */
function binaryOf(name: string, file: string): string {
  const manifest = createRequire(import.meta.url)(`${packageFolder(name)}/package.json`);
  const require = createRequire(`${packageFolder(name)}/package.json`);
  return platformFile(Object.keys(manifest.optionalDependencies), file, require);
}
