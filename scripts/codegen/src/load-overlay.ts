import type { Overlay } from "./apply-overlay.ts";
import { readYaml } from "./read-yaml.ts";

/** Reads the overlay. `applyOverlay` validates its actions. */
export function loadOverlay(root: string, path: string): Overlay {
  return readYaml(root, path).value as Overlay;
}
