import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { execa } from "execa";
import { declaredDependencies, readWorkspace } from "../check/workspace.ts";
import { repositoryRoot } from "../lib/paths.ts";

/** The files that a release reads and writes. */
const parts = [
  ".changeset",
  "LICENSE",
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "packages",
  "scripts/repo/src/release",
];

/** Copies the working tree, its git history and the build output into an empty folder. */
export async function makeWorkingCopy(folder: string): Promise<void> {
  // The changelog reads the commit of each changeset from git.
  const { failed } = await execa("git", ["clone", "--shared", "--no-checkout", repositoryRoot, folder], {
    reject: false,
  });
  if (failed) {
    mkdirSync(folder, { recursive: true });
    await execa("git", ["init"], { cwd: folder });
  }
  const left = new Set(["node_modules", ".turbo"]);
  for (const part of [...parts, ...manifestsElsewhere()]) {
    cpSync(repositoryRoot + part, join(folder, part), {
      recursive: true,
      filter: (path) => !left.has(basename(path)),
    });
  }
  linkWorkspace(folder);
}

/** changesets also reads the private packages of the workspace when it computes versions. */
function manifestsElsewhere(): string[] {
  return readWorkspace(repositoryRoot)
    .filter(({ folder }) => !folder.startsWith("packages/"))
    .map(({ folder }) => `${folder}/package.json`);
}

/** Packing replaces `workspace:` with the version found in node_modules. */
function linkWorkspace(root: string): void {
  const workspace = readWorkspace(`${root}/`);
  const folders = new Map(workspace.map(({ folder, manifest }) => [manifest.name, join(root, folder)]));
  for (const { folder, manifest } of workspace) {
    for (const name of declaredDependencies(manifest, { dev: true })) {
      const target = folders.get(name);
      if (!target) continue;
      const link = join(root, folder, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(target, link, "junction");
    }
  }
}
