import { existsSync, readFileSync } from "node:fs";
import { readWorkspace } from "../check/workspace.ts";

/** Collects the changelog sections of the current version, package by package. */
export function releaseNotes(root: string): string {
  return readWorkspace(root)
    .filter(({ manifest }) => !manifest.private)
    .flatMap(({ folder, manifest }) => {
      const path = `${root}${folder}/CHANGELOG.md`;
      const section = existsSync(path) ? sectionOf(readFileSync(path, "utf8"), manifest.version) : "";
      return section ? [`## ${manifest.name}\n\n${section}`] : [];
    })
    .join("\n\n");
}

function sectionOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${version}\n`)) ?? "";
  return section.slice(version.length).trim();
}
