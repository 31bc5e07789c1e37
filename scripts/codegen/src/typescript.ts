import { createRequire } from "node:module";
import type TypeScript from "typescript";

/**
 * TypeScript, by `require`: for an `import`, Node would parse its nine megabytes twice more to find out what kind
 * of module it is and what it exports.
 */
export const ts = createRequire(import.meta.url)("typescript") as typeof TypeScript;
