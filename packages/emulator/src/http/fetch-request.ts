import type { IncomingRequest } from "./incoming-request.ts";
import { joinChunks } from "./join-chunks.ts";
import type { RequestLike } from "./to-request.ts";

/** A `Request` as the emulator reads it. */
export function fromFetchRequest(request: RequestLike): IncomingRequest {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    header: (name) => request.headers.get(name) ?? undefined,
    readBody: (limit) => readStream(request.body, limit),
    signal: request.signal ?? undefined,
  };
}

async function readStream(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array(0);
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return joinChunks(chunks);
}
