import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

/** Sends a fetch-standard answer. A client that goes away ends it, and is no failure. */
export async function writeResponse(
  answer: Response,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted || response.destroyed) {
    await answer.body?.cancel().catch(() => {});
    return;
  }
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) {
    // The only field that must not be joined.
    if (name !== "set-cookie") response.setHeader(name, value);
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  // The rest of a body nobody wanted must not be taken for the next request.
  if (!response.req.complete) response.setHeader("connection", "close");
  if (!answer.body) {
    response.end();
    return;
  }
  await pipeline(Readable.fromWeb(answer.body as NodeReadableStream), response).catch(() =>
    response.destroy(),
  );
}
