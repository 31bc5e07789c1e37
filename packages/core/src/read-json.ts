let strict: TextDecoder | undefined;

/**
 * Reads JSON that may be none: what is not gives `otherwise`.
 *
 * @param fatal - whether bytes that are not UTF-8 make it none, rather than being replaced.
 */
export function readJson(bytes: ArrayBuffer, fatal: boolean, otherwise?: unknown): unknown {
  try {
    strict ??= new TextDecoder("utf-8", { fatal: true });
    return JSON.parse((fatal ? strict : new TextDecoder()).decode(bytes));
  } catch {
    // The parser's own message would quote the answer, and with it perhaps a secret.
    return otherwise;
  }
}
