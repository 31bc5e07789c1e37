let strict: TextDecoder | undefined;

/** Reads JSON that may be none: what is not gives `otherwise`, and so do bytes that are not UTF-8. */
export function readJson(bytes: ArrayBuffer, otherwise?: unknown): unknown {
  try {
    strict ??= new TextDecoder(undefined, { fatal: true });
    return JSON.parse(strict.decode(bytes));
  } catch {
    // The parser's own message would quote the answer, and with it perhaps a secret.
    return otherwise;
  }
}
