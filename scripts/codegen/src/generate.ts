import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { applyOverlay } from "./apply-overlay.ts";
import { documentPath, overlayPath } from "./document-paths.ts";
import { findDrift, writeOutputs } from "./drift.ts";
import { loadDocument } from "./load-document.ts";
import { loadOverlay } from "./load-overlay.ts";
import { generatedFolders, readApi, renderOutputs } from "./outputs.ts";

export interface GenerateOptions {
  /** The repository to read and write, with a trailing slash. */
  root: string;
  /** Write nothing; report what differs. */
  check?: boolean;
  log?: Pick<Console, "log" | "warn" | "error">;
}

/**
 * Renders every generated file. Writes only after all of them were rendered.
 *
 * @returns the exit code: 1 when `check` found a difference.
 */
export async function generate({ root, check = false, log = console }: GenerateOptions): Promise<number> {
  const loaded = await loadDocument(root, documentPath);
  const { document, warnings } = applyOverlay(loaded, loadOverlay(root, overlayPath));
  const api = readApi(document);
  for (const warning of [...warnings, ...api.warnings]) log.warn(`warning: ${warning}`);

  const outputs = await renderOutputs(api);
  outputs.set("openapi/source.json", describeSource(readFileSync(root + documentPath), document.info));
  const drift = findDrift(root, generatedFolders, outputs);
  if (check) {
    if (drift.length === 0) {
      log.log(`generate --check: all ${outputs.size} generated files are up to date`);
      return 0;
    }
    for (const { path, state } of drift) log.error(`${state.padEnd(7)} ${path}`);
    log.error(
      '\nFix: pnpm generate; generated files are never edited by hand: "How generation works" in CONTRIBUTING.md says what to edit.',
    );
    return 1;
  }
  writeOutputs(root, outputs, drift);
  for (const { path, state } of drift) log.log(`${state === "stray" ? "removed" : "wrote"} ${path}`);
  if (drift.length === 0) log.log(`all ${outputs.size} generated files were up to date`);
  return 0;
}

/** `openapi/source.json`: identifies the document. */
export function describeSource(content: string | Buffer, info: { title: string; version: string }): string {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return `${JSON.stringify({ title: info.title, version: info.version, sha256 }, null, 2)}\n`;
}
