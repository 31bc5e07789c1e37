import type { Subscribe } from "./event-stream.ts";

/** An answer before it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // Not `Uint8Array<ArrayBuffer>`: before TypeScript 5.7 it takes no argument.
  readonly body: string | (Uint8Array & { readonly buffer: ArrayBuffer });
}

/** How an answer reaches the client, or does not. */
export type Delivery =
  /** As it should. */
  | "whole"
  /** The connection breaks before anything is sent. */
  | "reset"
  /** Head and half of the body, then silence until the client gives up. */
  | "stall"
  /** Head and half of the body, then the connection breaks. */
  | "drop";

export interface Outcome {
  readonly answer: Answer;
  readonly delivery: Delivery;
  /** Where the body is server-sent events: how to learn of changes. */
  readonly events?: Subscribe;
}

/** A JSON answer. */
export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return writtenAnswer(status, JSON.stringify(body), headers);
}

/** A JSON answer that is written already. */
export function writtenAnswer(
  status: number,
  body: Answer["body"],
  headers: Record<string, string> = {},
): Answer {
  return { status, headers: { "content-type": "application/json; charset=utf-8", ...headers }, body };
}

/** The part of a body that gets through before a stall or a drop. */
export function firstHalf({ body }: Answer): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return bytes.slice(0, Math.max(1, Math.floor(bytes.length / 2)));
}
