import { applyOverlay, type Overlay } from "codegen/apply-overlay";
import type { OpenAPIDocument } from "codegen/openapi-document";
import { type Api, readApi } from "codegen/outputs";

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
