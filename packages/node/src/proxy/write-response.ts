import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

/** Writes a fetch `Response` to a `ServerResponse`. Resolves even if the client disconnects. */
export async function writeResponse(
  source: Response,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted || response.destroyed) {
    await source.body?.cancel().catch(() => {});
    return;
  }
  response.statusCode = source.status;
  for (const [name, value] of source.headers) {
    // Set below, because its values must not be joined.
    if (name !== "set-cookie") response.setHeader(name, value);
  }
  const cookies = source.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  // Otherwise the unread rest of the body would be parsed as the next request.
  if (!response.req.complete) response.setHeader("connection", "close");
  if (!source.body) {
    response.end();
    return;
  }
  await pipeline(Readable.fromWeb(source.body as NodeReadableStream), response).catch(() =>
    response.destroy(),
  );
}
