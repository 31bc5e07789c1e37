import { type Answer, jsonAnswer, type Outcome } from "../http/answer.ts";
import type { FaultKind } from "./fault.ts";

/** What a fault answers instead of carrying the request out; `undefined` when it lets it through. */
export function answerInstead(fault: FaultKind, envelope: Envelope): Outcome | undefined {
  switch (fault.kind) {
    case "rate-limit": {
      const { retryAfter = 1 } = fault;
      const headers: Record<string, string> =
        retryAfter === null ? {} : { "retry-after": String(retryAfter) };
      return whole(jsonAnswer(429, envelope("too_many_requests", "Too many requests"), headers));
    }
    case "error": {
      const { status = 500, code = "internal_clerk_error", meta } = fault;
      const { body = fault.code === undefined && meta === undefined ? "empty" : "json" } = fault;
      if (body === "json") return whole(jsonAnswer(status, envelope(code, code.replaceAll("_", " "), meta)));
      if (body === "empty") return whole({ status, headers: { "content-length": "0" }, body: "" });
      return whole({ status, headers: { "content-type": "text/html; charset=utf-8" }, body: page(status) });
    }
    case "reset-before-commit":
      return { answer: { status: 0, headers: {}, body: "" }, delivery: "reset" };
    default:
      return undefined;
  }
}

/** The answer as a fault leaves it. */
export function breakAnswer(fault: FaultKind, answer: Answer): Outcome {
  const text = typeof answer.body === "string" ? answer.body : new TextDecoder().decode(answer.body);
  switch (fault.kind) {
    case "reset-after-commit":
      return { answer, delivery: "reset" };
    case "stalled-body":
      return { answer, delivery: "stall" };
    case "dropped-body":
      return { answer, delivery: "drop" };
    case "truncated-json":
      return whole({ ...answer, body: text.slice(0, Math.floor(text.length / 2)) });
    case "wrong-charset": {
      const { charset = "utf-16le" } = fault;
      const headers = { ...answer.headers, "content-type": `application/json; charset=${charset}` };
      return whole({ ...answer, headers, body: encode(text, charset) });
    }
    case "html-body":
      return whole({
        ...answer,
        headers: { ...answer.headers, "content-type": "text/html; charset=utf-8" },
        body: page(answer.status),
      });
    default:
      return whole(answer);
  }
}

/** Builds an error body. */
export type Envelope = (code: string, message: string, meta?: Record<string, unknown>) => unknown;

const whole = (answer: Answer): Outcome => ({ answer, delivery: "whole" });

const page = (status: number): string =>
  `<!doctype html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;

function encode(text: string, charset: "utf-16le" | "iso-8859-1"): Uint8Array<ArrayBuffer> {
  if (charset === "iso-8859-1") {
    // An umlaut in front makes the bytes invalid UTF-8 whatever the answer says.
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
