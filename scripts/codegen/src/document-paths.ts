/** From the root of the repository. */
export const documentPath = "openapi/clerk-platform.yaml";
export const overlayPath = "openapi/overlay.yaml";
