import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { outputFolder } from "../lib/folders.ts";

const { resolve } = createRequire(import.meta.url);
const github = (name: string): string => `${dirname(resolve(name))}/generated/api.github.com.json`;

/** Two versions of GitHub's document, years apart. */
export const githubBefore = github("octokit-openapi-22");
export const githubAfter = github("octokit-openapi-23");

/** Prepares a folder to generate in. */
export function prepareRoot(name: string, document: string, overlay?: string): string {
  const root = `${outputFolder}${name}/`;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(`${root}openapi`, { recursive: true });
  copyFileSync(document, `${root}openapi/clerk-platform.yaml`);
  if (overlay) copyFileSync(overlay, `${root}openapi/overlay.yaml`);
  else writeFileSync(`${root}openapi/overlay.yaml`, "overlay: 1.0.0\nactions: []\n");
  return root;
}
