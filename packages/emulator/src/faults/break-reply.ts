import { jsonReply, type Outcome, type Reply } from "../http/reply.ts";
import type { FaultKind } from "./fault.ts";

/** The reply of a fault that replaces the request; `undefined` when the request is carried out. */
export function replyInstead(fault: FaultKind, envelope: Envelope): Outcome | undefined {
  switch (fault.kind) {
    case "rate-limit": {
      const { retryAfter = 1 } = fault;
      const headers: Record<string, string> =
        retryAfter === null ? {} : { "retry-after": String(retryAfter) };
      return whole(jsonReply(429, envelope("too_many_requests", "Too many requests"), headers));
    }
    case "error": {
      const { status = 500, code = "internal_clerk_error", meta } = fault;
      const { body = fault.code === undefined && meta === undefined ? "empty" : "json" } = fault;
      if (body === "json") return whole(jsonReply(status, envelope(code, code.replaceAll("_", " "), meta)));
      if (body === "empty") return whole({ status, headers: { "content-length": "0" }, body: "" });
      return whole({ status, headers: { "content-type": "text/html; charset=utf-8" }, body: page(status) });
    }
    case "reset-before-commit":
      return { reply: { status: 0, headers: {}, body: "" }, delivery: "reset" };
    default:
      return undefined;
  }
}

export function breakReply(fault: FaultKind, reply: Reply): Outcome {
  const text = typeof reply.body === "string" ? reply.body : new TextDecoder().decode(reply.body);
  switch (fault.kind) {
    case "reset-after-commit":
      return { reply, delivery: "reset" };
    case "stalled-body":
      return { reply, delivery: "stall" };
    case "dropped-body":
      return { reply, delivery: "drop" };
    case "truncated-json":
      return whole({ ...reply, body: text.slice(0, Math.floor(text.length / 2)) });
    case "wrong-charset": {
      const { charset = "utf-16le" } = fault;
      const headers = { ...reply.headers, "content-type": `application/json; charset=${charset}` };
      return whole({ ...reply, headers, body: encode(text, charset) });
    }
    case "html-body":
      return whole({
        ...reply,
        headers: { ...reply.headers, "content-type": "text/html; charset=utf-8" },
        body: page(reply.status),
      });
    default:
      return whole(reply);
  }
}

/** Builds an error body. */
export type Envelope = (code: string, message: string, meta?: Record<string, unknown>) => unknown;

const whole = (reply: Reply): Outcome => ({ reply, delivery: "whole" });

const page = (status: number): string =>
  `<!doctype html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;

function encode(text: string, charset: "utf-16le" | "iso-8859-1"): Uint8Array<ArrayBuffer> {
  if (charset === "iso-8859-1") {
    // An umlaut in front makes the bytes invalid UTF-8.
    return Uint8Array.from(`{"\u00e4":1,${text.slice(1)}`, (character) => character.charCodeAt(0) & 0xff);
  }
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[i * 2] = code & 0xff;
    bytes[i * 2 + 1] = code >> 8;
  }
  return bytes;
}
