import { globSync, readFileSync } from "node:fs";

interface Manifest {
  name: string;
  description: string;
  private?: boolean;
  exports?: Record<string, { "@clerk-platform/source"?: string }>;
}

/** What users import, `@clerk-platform/core/proxy`, and the source file behind it. */
export interface EntryPoint {
  name: string;
  file: string;
  /** What its package is for; of the package's main entry only. */
  description: string | undefined;
}

/** Packages whose names others export too: what is found there first is documented there. */
const first = ["contract", "core"];

/** Every entry of every published package, as its own `exports` say. */
export function readEntryPoints(root: string): EntryPoint[] {
  const folders = globSync("packages/*/package.json", { cwd: root }).map((path) => path.split(/[\\/]/)[1]!);
  return [...new Set([...first, ...folders.sort()])].flatMap((folder) => {
    const text = readFileSync(`${root}packages/${folder}/package.json`, "utf8");
    const { name, description, private: unpublished, exports = {} } = JSON.parse(text) as Manifest;
    if (unpublished) return [];
    return Object.entries(exports).flatMap(([subpath, { "@clerk-platform/source": source }]) =>
      source
        ? [
            {
              name: name + subpath.slice(1),
              file: `${root}packages/${folder}/${source.slice(2)}`,
              description: subpath === "." ? description : undefined,
            },
          ]
        : [],
    );
  });
}
