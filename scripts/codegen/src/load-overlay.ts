import type { Overlay } from "./apply-overlay.ts";
import { readYaml } from "./read-yaml.ts";

/** Reads the overlay; whether its actions make sense is for `applyOverlay` to say. */
export function loadOverlay(root: string, path: string): Overlay {
  return readYaml(root, path).value as Overlay;
}
