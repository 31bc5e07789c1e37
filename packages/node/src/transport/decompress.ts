/** What {@link decompress} undoes. */
export const acceptedEncodings = "gzip, br, deflate";

/** More than this no answer of the API has; a compressed bomb stops here. */
const maxOutputLength = 256 * 1024 * 1024;

/** Handing a small answer to another thread takes longer than inflating it; a small bomb still goes there. */
const small = { bytes: 16 * 1024, maxOutputLength: 1024 * 1024 };

type Inflate = "gunzip" | "brotliDecompress" | "inflate" | "inflateRaw";

/**
 * Undoes the content encodings of an answer, the last one first.
 *
 * @throws Error when the bytes are damaged, end early, or are encoded in a way that was not asked for.
 */
export async function decompress(bytes: Uint8Array, contentEncoding: string): Promise<Uint8Array> {
  if (bytes.byteLength === 0) return bytes;
  let plain: Uint8Array = bytes;
  for (const encoding of contentEncoding.toLowerCase().split(",").reverse()) {
    const name = encoding.trim();
    if (name === "gzip" || name === "x-gzip") plain = await inflate("gunzip", plain);
    else if (name === "br") plain = await inflate("brotliDecompress", plain);
    // Some servers leave out the two bytes of zlib's header.
    else if (name === "deflate")
      plain = await inflate((plain[0]! & 0x0f) === 8 ? "inflate" : "inflateRaw", plain);
    else if (name && name !== "identity") throw new Error(`content-encoding ${name} was not asked for`);
  }
  return plain;
}

function inflate(method: Inflate, bytes: Uint8Array): Uint8Array | Promise<Uint8Array> {
  const zlib = process.getBuiltinModule("node:zlib");
  if (bytes.byteLength <= small.bytes) {
    try {
      return zlib[`${method}Sync`](bytes, small);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw error;
    }
  }
  // All four have the same overloads, which their union hides.
  const inThread = zlib[method] as typeof zlib.gunzip;
  return new Promise((resolve, reject) =>
    inThread(bytes, { maxOutputLength }, (error, plain) => (error ? reject(error) : resolve(plain))),
  );
}
