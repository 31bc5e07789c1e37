import { existsSync, readFileSync } from "node:fs";
import type { CodeBlock } from "./code-blocks.ts";

/** Finds blocks that differ from the file they name. */
export const differingFiles = (root: string, blocks: readonly CodeBlock[]): string[] =>
  blocks.flatMap(({ path, line, file, code }) => {
    if (!file) return [];
    const place = `${path}:${line}`;
    if (!existsSync(root + file)) return `${place}  ${file} does not exist`;
    return readFileSync(root + file, "utf8").trimEnd() === code.trimEnd()
      ? []
      : `${place}  the block differs from ${file}: copy the file into it`;
  });
