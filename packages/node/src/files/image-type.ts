/**
 * The image types that the API accepts, by their first bytes. Not a library: `file-type` adds four packages, needs Node
 * 22, and detects hundreds of formats that the API refuses.
 */
const signatures: readonly [type: string, offset: number, bytes: string][] = [
  ["image/png", 0, "\x89PNG\r\n\x1a\n"],
  ["image/jpeg", 0, "\xff\xd8\xff"],
  ["image/gif", 0, "GIF87a"],
  ["image/gif", 0, "GIF89a"],
  ["image/webp", 8, "WEBP"],
  ["image/avif", 4, "ftypavif"],
  ["image/avif", 4, "ftypavis"],
  ["image/x-icon", 0, "\0\0\x01\0"],
];

/** The number of bytes that {@link imageTypeOf} needs; an SVG may begin with comments. */
export const headLength = 1024;

/** The MIME type of an image by its content, or `undefined` for other content. */
export function imageTypeOf(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  const found = signatures.find(([, offset, bytes]) => text.startsWith(bytes, offset));
  if (found) return found[0];
  const prolog =
    /^(\xef\xbb\xbf)?\s*((<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(\[[^\]]*\])?>)\s*)*<svg[\s>/]/i;
  return prolog.test(text) ? "image/svg+xml" : undefined;
}

const byExtension: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
};

/** The MIME type for an extension; `application/octet-stream` if it is unknown. */
export const typeOfExtension = (extension: string): string =>
  byExtension[extension.toLowerCase()] ?? "application/octet-stream";
