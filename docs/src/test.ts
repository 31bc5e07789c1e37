import { parseArgs } from "node:util";
import { buildSite, installTools, runTool } from "./run-tool.ts";

/** `pnpm docs:test`: checks types, builds the site, and runs its tests. `--report` writes vitest's JSON. */
const { values } = parseArgs({ options: { report: { type: "string" } } });

await installTools();
await Promise.all([runTool("node", "node_modules/typescript-7/bin/tsc", "-p", "docs"), buildSite()]);
const report = values.report
  ? ["--reporter=default", "--reporter=json", `--outputFile.json=${values.report}`]
  : [];
await runTool("vitest", "run", "--config", "docs/vitest.config.ts", ...report);
