/** The `accept-encoding` header: the encodings that {@link decompress} supports. */
export const acceptedEncodings = "gzip, br, deflate";

/** Larger than any response of the API; stops decompression bombs. */
const maxOutputLength = 256 * 1024 * 1024;

/** Responses within these limits are inflated synchronously, which is faster than a thread. */
const small = { bytes: 16 * 1024, maxOutputLength: 1024 * 1024 };

type Inflate = "gunzip" | "brotliDecompress" | "inflate" | "inflateRaw";

/**
 * Decodes the content encodings of a response, the last one first.
 *
 * @throws Error if the bytes are damaged or truncated, or if an encoding is not supported.
 */
export async function decompress(bytes: Uint8Array, contentEncoding: string): Promise<Uint8Array> {
  if (bytes.byteLength === 0) return bytes;
  let plain: Uint8Array = bytes;
  for (const encoding of contentEncoding.toLowerCase().split(",").reverse()) {
    const name = encoding.trim();
    if (name === "gzip" || name === "x-gzip") plain = await inflate("gunzip", plain);
    else if (name === "br") plain = await inflate("brotliDecompress", plain);
    // Some servers send raw deflate data, without the zlib header.
    else if (name === "deflate")
      plain = await inflate((plain[0]! & 0x0f) === 8 ? "inflate" : "inflateRaw", plain);
    else if (name && name !== "identity") throw new Error(`unsupported content-encoding ${name}`);
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
  // All four functions have the same overloads, but TypeScript cannot call their union.
  const inThread = zlib[method] as typeof zlib.gunzip;
  return new Promise((resolve, reject) =>
    inThread(bytes, { maxOutputLength }, (error, plain) => (error ? reject(error) : resolve(plain))),
  );
}
