import { readFileSync, statSync } from "node:fs";
import { UserError } from "repo/lib/user-error";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";

/** A parsed file that knows the positions of its top-level keys. */
export interface YamlFile {
  value: unknown;
  /** `path:line:column` of a top-level key, or of the start of the file. */
  placeOf(key: string): string;
}

/** GitHub's document has 13 MB, most have less than one. */
const largest = 64 * 1024 * 1024;

/**
 * Reads YAML or JSON.
 *
 * @throws {@link UserError} naming file, line and column.
 */
export const readYaml = (root: string, path: string): YamlFile => parseYaml(readTextFile(root, path), path);

/**
 * Reads a text file whole.
 *
 * @throws {@link UserError} when it is not there, or too large.
 */
export function readTextFile(root: string, path: string): string {
  try {
    const { size } = statSync(root + path);
    if (size <= largest) return readFileSync(root + path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`Cannot read ${path}: ${code ?? (error as Error).message}.\nNothing was written.`);
  }
  throw new UserError(`${path} is larger than ${largest / 1024 / 1024} MB.\nNothing was written.`);
}

/** Parses YAML or JSON; `path` is how messages call it. */
export function parseYaml(text: string, path: string): YamlFile {
  if (/^\s*<(!doctype|html)\b/i.test(text)) {
    throw new UserError(
      `${path}:1:1 at #/\n    This is an HTML page, not YAML or JSON.\nNothing was written.`,
    );
  }
  const json = text.startsWith("{") ? readJson(text) : undefined;
  if (json !== undefined) return { value: json, placeOf: () => `${path}:1:1` };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
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
    // `checkBounds` counts what aliases multiply.
    value: document.toJS({ maxAliasCount: -1 }),
    placeOf(key) {
      const pair = isMap(document.contents)
        ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      return place(pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
    },
  };
}

/** The value of JSON. The YAML parser reports the position of errors. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
