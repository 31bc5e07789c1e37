import { globSync, readFileSync } from "node:fs";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";
import { findDeadLinks } from "./readme/find-dead-links.ts";

const documents = [
  "*.md",
  "{.changeset,docs,packages,examples,conformance,benchmarks,scripts,test-support}/**/*.md",
];
const exclude = ["**/node_modules/**", "**/fixtures/**", "**/CHANGELOG.md", "docs/reference/**"];

/** Checks that links between documents of this repository point to existing files and headings. */
await runCommand(async () => {
  const paths = globSync(documents, { cwd: repositoryRoot, exclude });
  const dead = paths.sort().flatMap((path) => {
    return findDeadLinks(repositoryRoot, path, readFileSync(repositoryRoot + path, "utf8"));
  });
  for (const finding of dead) console.error(finding);
  console.log(`links: ${paths.length} documents checked`);
  return dead.length > 0 ? 1 : 0;
});
