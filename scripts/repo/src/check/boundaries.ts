import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";
import { findCycles } from "./find-cycles.ts";
import { findImportViolations } from "./find-import-violations.ts";
import type { ImportMap } from "./import-map.ts";
import { readWorkspace } from "./workspace.ts";

/**
 * Who may import what, by the folder in packages/. A package that is not listed fails the check.
 *
 *   contract ◀── core ◀── node | react-query | cloudflare | config
 *       ▲
 *       └── emulator (never core: it is the second opinion on the document)
 */
const importMap: ImportMap = {
  contract: { may: [], node: [] },
  core: { may: ["@clerk-platform/contract", "openapi-fetch"], node: [] },
  // Its command, which is no entry of the package, stands on node.
  config: {
    may: ["@clerk-platform/core", "@clerk-platform/node", "cli-progress", "jiti"],
    node: ["src/node/**"],
  },
  emulator: {
    may: ["@clerk-platform/contract", "msw"],
    node: ["src/node/**"],
  },
  node: {
    may: ["@clerk-platform/core", "undici", "@opentelemetry/api"],
    node: ["src/**"],
  },
  "react-query": {
    may: ["@clerk-platform/contract", "@clerk-platform/core", "@tanstack/react-query", "react"],
    node: [],
  },
  cloudflare: { may: ["@clerk-platform/contract", "@clerk-platform/core", "cloudflare:workers"], node: [] },
};

await runCommand(async () => {
  const workspace = readWorkspace(repositoryRoot);
  const findings = [...findImportViolations(repositoryRoot, importMap), ...findCycles(workspace)];
  for (const { place, problem, fix } of findings) console.error(`${place}  ${problem}\n    Fix: ${fix}`);
  if (findings.length > 0) {
    console.error(
      `\n${findings.length} imports against the map at the top of scripts/repo/src/check/boundaries.ts`,
    );
    return 1;
  }
  console.log("boundaries: every import is on the map, no dependency cycle");
  return 0;
});
