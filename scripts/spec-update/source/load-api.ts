import { applyOverlay, type Overlay } from "../../generate/apply-overlay.ts";
import { readDocument } from "../../generate/load-document.ts";
import { type Api, readApi } from "../../generate/outputs.ts";

/** A document that was read, annotated and understood. */
export interface LoadedApi {
  api: Api;
  /** Overlay actions that found nothing to annotate. */
  warnings: string[];
}

/** Loads the text of a document; `name` is how messages call it. */
export async function loadApi(text: string, name: string, overlay: Overlay): Promise<LoadedApi> {
  const { document, warnings } = applyOverlay(await readDocument(text, name), overlay);
  return { api: readApi(document), warnings };
}
