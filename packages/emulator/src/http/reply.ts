import type { Subscribe } from "./event-stream.ts";

/** A response before it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // Not `Uint8Array<ArrayBuffer>`: before TypeScript 5.7 it takes no argument.
  readonly body: string | (Uint8Array & { readonly buffer: ArrayBuffer });
}

/** How a reply reaches the client. */
export type Delivery =
  /** Completely. */
  | "whole"
  /** The connection breaks before anything is sent. */
  | "reset"
  /** Head and half of the body, then silence until the client gives up. */
  | "stall"
  /** Head and half of the body, then the connection breaks. */
  | "drop";

/** A reply, and how to deliver it. */
export interface Outcome {
  readonly reply: Reply;
  readonly delivery: Delivery;
  /** For server-sent events: subscribes to changes. */
  readonly events?: Subscribe;
}

export function jsonReply(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return bytesReply(status, JSON.stringify(body), headers);
}

/** A reply whose JSON is text or bytes already. */
export function bytesReply(status: number, body: Reply["body"], headers: Record<string, string> = {}): Reply {
  return { status, headers: { "content-type": "application/json; charset=utf-8", ...headers }, body };
}

/** The part of a body that gets through before a stall or a drop. */
export function firstHalf({ body }: Reply): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return bytes.slice(0, Math.max(1, Math.floor(bytes.length / 2)));
}
