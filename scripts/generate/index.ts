import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand, UserError } from "../lib/user-error.ts";
import { applyOverlay } from "./apply-overlay.ts";
import { findDrift, writeOutputs } from "./drift.ts";
import { loadDocument } from "./load-document.ts";
import { generatedFolders, renderOutputs } from "./outputs.ts";

const usage = `Usage: pnpm generate [--check]

Renders everything generated from openapi/clerk-platform.yaml and openapi/overlay.yaml.
  --check  write nothing; name stale and stray files and exit 1`;

await runCommand(async () => {
  const { check, help } = readArguments();
  if (help) {
    console.log(usage);
    return 0;
  }
  const root = repositoryRoot;
  const file = `${root}openapi/clerk-platform.yaml`;
  const loaded = await loadDocument(relative(process.cwd(), file) || file);
  const { document, warnings } = applyOverlay(
    loaded,
    parse(readFileSync(`${root}openapi/overlay.yaml`, "utf8")),
  );
  for (const warning of warnings) console.warn(`warning: ${warning}`);

  const outputs = await renderOutputs(document);
  outputs.set("openapi/source.json", describeSource(file, document.info));
  const drift = findDrift(root, generatedFolders, outputs);
  if (check) {
    if (drift.length === 0) {
      console.log(`generate --check: all ${outputs.size} generated files are up to date`);
      return 0;
    }
    for (const { path, state } of drift) console.error(`${state.padEnd(7)} ${path}`);
    console.error("\nFix: pnpm generate");
    return 1;
  }
  writeOutputs(root, outputs, drift);
  for (const { path, state } of drift) console.log(`${state === "stray" ? "removed" : "wrote"} ${path}`);
  if (drift.length === 0) console.log(`all ${outputs.size} generated files were up to date`);
  return 0;
});

function readArguments(): { check: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    });
    return values;
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** `openapi/source.json`: which document this is. */
function describeSource(file: string, info: { title: string; version: string }): string {
  const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
  return `${JSON.stringify({ title: info.title, version: info.version, sha256 }, null, 2)}\n`;
}
