import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkspace } from "repo/check/workspace";
import { UserError } from "repo/lib/user-error";
import { git } from "../repository/git.ts";

/** A clone of the repository in a temporary folder. */
export interface Clone {
  /** With a trailing slash. */
  root: string;
  remove(): void;
}

/** Clones the last commit and links the installed dependencies. Changes in the clone do not reach the original. */
export function createClone(original: string, within = tmpdir()): Clone {
  const root = `${realpathSync(mkdtempSync(join(within, "clerk-platform-update-")))}/`;
  // Unlike a worktree, a clone leaves no trace in the original when the process is killed.
  git(original, "clone", "--shared", "--quiet", original, root);
  shareDependencies(original, root);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/**
 * Every `node_modules` is a separate folder, so that files that tools write there stay in the clone. Packages of the
 * workspace resolve to those of the clone, because pnpm's links to them are relative.
 */
function shareDependencies(original: string, root: string): void {
  mkdirSync(`${root}node_modules`);
  for (const name of readFolder(`${original}node_modules`)) {
    // Scopes are folders of links, `.bin` of scripts.
    if (name.startsWith("@") || name === ".bin") copyLinks(original, root, `node_modules/${name}`);
    else if (name === ".pnpm" || !name.startsWith(".")) {
      symlinkSync(`${original}node_modules/${name}`, `${root}node_modules/${name}`, "junction");
    }
  }
  for (const { folder } of readWorkspace(root)) {
    for (const name of readFolder(`${original}${folder}/node_modules`)) {
      // Other hidden folders are caches.
      if (name === ".bin" || !name.startsWith("."))
        copyLinks(original, root, `${folder}/node_modules/${name}`);
    }
  }
}

function copyLinks(original: string, root: string, path: string): void {
  cpSync(original + path, root + path, { recursive: true, verbatimSymlinks: true });
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    throw new UserError(`${path} is missing.\nInstall the dependencies first: pnpm install`);
  }
}
