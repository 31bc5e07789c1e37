import { existsSync, globSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** The fields of a package.json that the checks read. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  [field: string]: unknown;
}

export interface WorkspacePackage {
  /** `packages/core`. */
  folder: string;
  manifest: Manifest;
  /** The source text of the package.json, for line numbers. */
  text: string;
}

/** Reads the packages of the workspace, ordered by folder. */
export function readWorkspace(root: string): WorkspacePackage[] {
  const { packages } = parse(readFileSync(`${root}pnpm-workspace.yaml`, "utf8")) as { packages: string[] };
  return globSync(packages, { cwd: root })
    .map((folder) => folder.replaceAll("\\", "/"))
    .filter((folder) => existsSync(`${root}${folder}/package.json`))
    .sort()
    .map((folder) => {
      const text = readFileSync(`${root}${folder}/package.json`, "utf8");
      return { folder, manifest: JSON.parse(text), text };
    });
}

const dependencyFields = ["dependencies", "optionalDependencies", "peerDependencies"] as const;

/** The dependencies that a manifest declares, with or without those for development. */
export function declaredDependencies(manifest: Manifest, options: { dev: boolean }): string[] {
  const fields = options.dev ? [...dependencyFields, "devDependencies"] : dependencyFields;
  return fields.flatMap((field) =>
    Object.keys((manifest[field] as Record<string, string> | undefined) ?? {}),
  );
}
