import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Emulator } from "../emulator.ts";
import { changeEvent } from "../http/event-stream.ts";
import { firstHalf, type Outcome } from "../http/reply.ts";
import type { DataFile } from "./data-file.ts";
import { isLoopback } from "./is-loopback.ts";
import { fromNodeRequest } from "./node-request.ts";

interface ListenerOptions {
  file: DataFile | undefined;
  /** Refuse requests with another host name: a page could let its own name resolve to this machine (DNS rebinding). */
  localOnly: boolean;
  onError: (error: unknown) => void;
}

/** Creates a listener for Node's server that passes requests to an emulator. */
export function requestListener(
  emulator: Emulator,
  { file, localOnly, onError }: ListenerOptions,
): RequestListener {
  return async (message, response) => {
    const abort = new AbortController();
    response.on("close", () => abort.abort());
    // A client may disconnect at any time.
    message.on("error", () => abort.abort());
    response.on("error", () => abort.abort());
    if (localOnly && !isLocalHost(message)) {
      response.writeHead(421, { "content-type": "application/json; charset=utf-8" });
      response.end('{"error":"The emulator accepts only host names of this machine."}');
      return;
    }
    try {
      // A change is on the disk before the response is sent.
      const outcome = await emulator.exchange(fromNodeRequest(message, abort.signal), {
        save: file && (() => file.saved()),
      });
      deliver(message, response, outcome);
    } catch (error) {
      // The client disconnected: there is no connection to respond on.
      if (!abort.signal.aborted) onError(error);
      message.socket.destroy();
    }
  };
}

function isLocalHost(message: IncomingMessage): boolean {
  const { host } = message.headers;
  return host === undefined || isLoopback(host.replace(/:\d+$/, ""));
}

function deliver(
  message: IncomingMessage,
  response: ServerResponse,
  { reply, delivery, events }: Outcome,
): void {
  if (events) {
    response.writeHead(reply.status, { ...reply.headers });
    response.write("retry: 1000\n\n");
    response.on(
      "close",
      events(() => {
        // One that the client has not read yet says the same.
        if (!response.writableNeedDrain) response.write(changeEvent);
      }),
    );
    return;
  }
  if (delivery === "reset") {
    message.socket.resetAndDestroy();
    return;
  }
  const size = typeof reply.body === "string" ? Buffer.byteLength(reply.body) : reply.body.length;
  const headers: Record<string, string> = { ...reply.headers, "content-length": String(size) };
  response.writeHead(reply.status, headers);
  if (delivery === "whole") {
    response.end(reply.body);
    return;
  }
  response.write(firstHalf(reply), () => {
    if (delivery === "drop") message.socket.resetAndDestroy();
  });
}
