import { readFileSync } from "node:fs";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { UserError } from "../lib/user-error.ts";

/** A parsed file that still knows where its top-level keys stand. */
export interface YamlFile {
  value: unknown;
  /** `path:line:column` of a top-level key, or of the start of the file. */
  placeOf(key: string): string;
}

/**
 * Reads YAML or JSON.
 *
 * @throws {@link UserError} naming file, line and column.
 */
export function readYaml(root: string, path: string): YamlFile {
  let text: string;
  try {
    text = readFileSync(root + path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`Cannot read ${path}: ${code ?? (error as Error).message}.\nNothing was written.`);
  }
  if (/^\s*<(!doctype|html)\b/i.test(text)) {
    throw new UserError(
      `${path}:1:1 at #/\n    This is an HTML page, not YAML or JSON.\nNothing was written.`,
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) {
    throw new UserError(
      `${place(error.pos[0])} at #/\n    Not YAML or JSON: ${error.message}\nNothing was written.`,
    );
  }
  return {
    value: document.toJS(),
    placeOf(key) {
      const pair = isMap(document.contents)
        ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      return place(pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
    },
  };
}
