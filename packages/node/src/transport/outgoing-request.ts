import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { acceptedEncodings } from "./decompress.ts";
import { encodeForm } from "./encode-form.ts";

/** A request as `node:http` and undici accept it: plain headers, and a string, bytes or a stream as the body. */
export interface OutgoingRequest {
  method: string;
  headers: Record<string, string>;
  body: string | Uint8Array | Readable | null;
}

/** Converts a `RequestInit`. Blobs are streamed with a `content-length`. */
export function toOutgoingRequest({
  method = "GET",
  headers: given,
  body: source,
}: RequestInit): OutgoingRequest {
  // The client passes a plain object with lower-case names; other callers may pass any `HeadersInit`.
  const fields = Symbol.iterator in Object(given) ? new Headers(given) : undefined;
  const headers = {
    "accept-encoding": acceptedEncodings,
    ...((fields ? Object.fromEntries(fields) : given) as Record<string, string> | undefined),
  };
  const body = toBody(source, headers);
  return { method, headers, body };
}

function toBody(
  source: BodyInit | null | undefined,
  headers: Record<string, string>,
): OutgoingRequest["body"] {
  if (source === undefined || source === null) return null;
  if (typeof source === "string") return source;
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (source instanceof URLSearchParams) {
    headers["content-type"] ??= "application/x-www-form-urlencoded;charset=UTF-8";
    return String(source);
  }
  if (source instanceof ReadableStream) return Readable.fromWeb(source as NodeReadableStream);
  const blob = source instanceof Blob ? source : encodeForm(source);
  if (blob.type) headers["content-type"] ??= blob.type;
  headers["content-length"] = String(blob.size);
  return Readable.fromWeb(blob.stream() as NodeReadableStream);
}
