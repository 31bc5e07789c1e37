import { globSync, readFileSync } from "node:fs";

interface Manifest {
  name: string;
  description: string;
  private?: boolean;
  exports?: Record<string, { "@clerk-platform/source"?: string }>;
}

/** An import path such as `@clerk-platform/core/proxy`, and its source file. */
export interface EntryPoint {
  name: string;
  file: string;
  /** Description of the package; only for its main entry. */
  description: string | undefined;
}

/** Packages that others re-export. They come first, so that shared exports are documented there. */
const first = ["contract", "core"];

/** Reads every entry of every published package from its `exports`. */
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
