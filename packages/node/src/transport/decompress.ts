import { promisify } from "node:util";

/** What {@link decompress} undoes. */
export const acceptedEncodings = "gzip, br, deflate";

/** More than this no answer of the API has; a compressed bomb stops here. */
const maxOutputLength = 256 * 1024 * 1024;

/**
 * Undoes the content encodings of an answer, the last one first.
 *
 * @throws Error when the bytes are damaged, end early, or are encoded in a way that was not asked for.
 */
export async function decompress(bytes: Uint8Array, contentEncoding: string): Promise<Uint8Array> {
  if (bytes.byteLength === 0) return bytes;
  const zlib = await import("node:zlib");
  const options = { maxOutputLength };
  let plain: Uint8Array = bytes;
  for (const encoding of contentEncoding.toLowerCase().split(",").reverse()) {
    const name = encoding.trim();
    if (name === "gzip" || name === "x-gzip") plain = await promisify(zlib.gunzip)(plain, options);
    else if (name === "br") plain = await promisify(zlib.brotliDecompress)(plain, options);
    else if (name === "deflate") {
      // Some servers leave out the two bytes of zlib's header.
      const wrapped = (plain[0]! & 0x0f) === 8;
      plain = await promisify(wrapped ? zlib.inflate : zlib.inflateRaw)(plain, options);
    } else if (name && name !== "identity") throw new Error(`content-encoding ${name} was not asked for`);
  }
  return plain;
}
