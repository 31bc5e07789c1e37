import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyOverlay, type Overlay } from "../../generate/apply-overlay.ts";
import { loadDocument } from "../../generate/load-document.ts";
import { type Api, readApi } from "../../generate/outputs.ts";

/** A document that was read, annotated and understood. */
export interface LoadedApi {
  api: Api;
  /** Overlay actions that found nothing to annotate. */
  warnings: string[];
}

/** Loads the text of a document; `name` is how messages call it. */
export async function loadApi(text: string, name: string, overlay: Overlay): Promise<LoadedApi> {
  const folder = mkdtempSync(join(tmpdir(), "clerk-platform-document-"));
  try {
    writeFileSync(join(folder, name), text);
    const { document, warnings } = applyOverlay(await loadDocument(`${folder}/`, name), overlay);
    return { api: readApi(document), warnings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
