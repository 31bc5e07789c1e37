import { globSync, readFileSync } from "node:fs";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";
import { findBannedNames, readBannedWords } from "./find-banned-names.ts";

const files = [
  "{packages,scripts}/*/src/**/*.{ts,tsx}",
  "{conformance,docs,test-support}/src/**/*.ts",
  "examples/**/*.{ts,tsx}",
];
const exclude = ["**/node_modules/**", "**/dist/**", "**/generated/**", "**/.next/**"];

/** Checks that exported names and file names use the words of the glossary. */
await runCommand(async () => {
  const banned = readBannedWords(readFileSync(`${repositoryRoot}CONTRIBUTING.md`, "utf8"));
  const findings = globSync(files, { cwd: repositoryRoot, exclude })
    .sort()
    .flatMap((path) => findBannedNames(path, readFileSync(repositoryRoot + path, "utf8"), banned));
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) {
    console.error('\nFix: rename it; "One word for one thing" in CONTRIBUTING.md explains the words.');
    return 1;
  }
  console.log("names: every exported name uses the words of the glossary");
  return 0;
});
