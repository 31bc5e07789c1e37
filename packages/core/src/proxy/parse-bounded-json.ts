/** Deeper than any body of the API, and less deep than what redaction copies whole. */
export const maximumNesting = 64;

/**
 * Parses JSON whose nesting is bounded, so that nothing that later walks through the value can run out of stack.
 *
 * @returns the value in an object, or `undefined` where the bytes are not UTF-8, not JSON, or nested too deeply.
 */
export function parseBoundedJson(bytes: ArrayBuffer): { readonly value: unknown } | undefined {
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
