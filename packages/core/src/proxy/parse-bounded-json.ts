/** Deeper than any body of the API, and within the depth that redaction copies completely. */
export const maximumNesting = 64;

/**
 * Parses JSON with a limit on nesting, so that later recursion over the value cannot overflow the stack.
 *
 * @returns the value in an object, or `undefined` if the bytes are not UTF-8, not JSON, or nested too deeply.
 */
export function parseBoundedJson(bytes: BufferSource): { readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return isTooDeep(text) ? undefined : { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const quote = 34;
const backslash = 92;
/** `{` and `[`. */
const opening = new Set([123, 91]);
/** `}` and `]`. */
const closing = new Set([125, 93]);

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === backslash) index++;
      else if (code === quote) inString = false;
    } else if (code === quote) {
      inString = true;
    } else if (opening.has(code)) {
      depth++;
      if (depth > maximumNesting) return true;
    } else if (closing.has(code)) {
      depth--;
    }
  }
  return false;
}
