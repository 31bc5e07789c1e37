import type { IncomingMessage } from "node:http";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { joinChunks } from "../http/join-chunks.ts";

/** A request of Node's server as the emulator reads it: the target raw, as it came over the wire. */
export function fromNodeRequest(message: IncomingMessage, signal: AbortSignal): IncomingRequest {
  return {
    method: message.method ?? "GET",
    target: targetOf(message.url ?? "/"),
    header: (name) => {
      const value = message.headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    readBody: (limit) => readBody(message, limit),
    signal,
  };
}

/** A proxy client sends the whole URL; only its path and query matter here. */
function targetOf(url: string): string {
  return url.startsWith("/") ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "") || "/";
}

async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (Number(message.headers["content-length"]) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      message.off("data", onData).off("end", onEnd).off("error", reject).off("close", onClose);
      act();
    };
    const onData = (chunk: Uint8Array): void => {
      size += chunk.length;
      if (size > limit) settle(() => resolve(undefined));
      else chunks.push(chunk);
    };
    const onEnd = (): void => settle(() => resolve(joinChunks(chunks)));
    const onClose = (): void => settle(() => reject(new Error("The client went away.")));
    message.on("data", onData).on("end", onEnd).on("error", reject).on("close", onClose);
  });
}
