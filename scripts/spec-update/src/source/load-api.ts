import { applyOverlay, type Overlay } from "codegen/apply-overlay";
import type { OpenAPIDocument } from "codegen/openapi-document";
import { type Api, readApi } from "codegen/outputs";

/** An annotated document and its model. */
export interface LoadedApi {
  api: Api;
  /** Overlay actions without a target. */
  warnings: string[];
}

/** Annotates a valid document and reads its model. */
export function loadApi(original: OpenAPIDocument, overlay: Overlay): LoadedApi {
  const { document, warnings } = applyOverlay(original, overlay);
  return { api: readApi(document), warnings };
}
