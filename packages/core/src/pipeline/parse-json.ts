let strictDecoder: TextDecoder | undefined;

/**
 * Parses JSON. Refuses bytes that are not UTF-8 instead of replacing them: a damaged name could be written back.
 *
 * @returns the value in an object, or `undefined`: the message of the parser would quote the text, which may hold a
 * secret.
 */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    strictDecoder ??= new TextDecoder("utf-8", { fatal: true });
    return { value: JSON.parse(strictDecoder.decode(bytes)) };
  } catch {
    return undefined;
  }
}
