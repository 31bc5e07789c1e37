import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";
import { findEscapes } from "./find-escapes.ts";

/** Checks the import rule that biome.json cannot express. */
await runCommand(async () => {
  const leaving = findEscapes(repositoryRoot);
  for (const place of leaving) console.error(place);
  if (leaving.length > 0) {
    console.error('\nFix: import the other package by its name; "Who imports whom" in CONTRIBUTING.md.');
    return 1;
  }
  console.log("boundaries: no import leaves its package");
  return 0;
});
