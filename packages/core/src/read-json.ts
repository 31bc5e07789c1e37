/**
 * Reads JSON that may be none: what is not gives `otherwise`.
 *
 * @param fatal - whether bytes that are not UTF-8 make it none, rather than being replaced.
 */
export function readJson(bytes: ArrayBuffer, fatal: boolean, otherwise?: unknown): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal }).decode(bytes));
  } catch {
    // The parser's own message would quote the answer, and with it perhaps a secret.
    return otherwise;
  }
}
