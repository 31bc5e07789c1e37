import { applyOverlay, type Overlay } from "../../generate/apply-overlay.ts";
import type { OpenAPIDocument } from "../../generate/openapi-document.ts";
import { type Api, readApi } from "../../generate/outputs.ts";

/** A document that was annotated and understood. */
export interface LoadedApi {
  api: Api;
  /** Overlay actions that found nothing to annotate. */
  warnings: string[];
}

/** Annotates and understands a valid document. */
export function loadApi(original: OpenAPIDocument, overlay: Overlay): LoadedApi {
  const { document, warnings } = applyOverlay(original, overlay);
  return { api: readApi(document), warnings };
}
