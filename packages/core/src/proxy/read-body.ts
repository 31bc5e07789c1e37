import type { BodyDescriptor } from "@clerk-platform/contract";
import type { Clock } from "../options/clock.ts";
import { withDeadline } from "../pipeline/with-deadline.ts";
import { maximumNesting, parseBoundedJson } from "./parse-bounded-json.ts";
import { ProxyRefusal } from "./proxy-refusal.ts";

export interface BodyLimits {
  readonly maxBodyBytes: number;
  readonly maxUploadBytes: number;
  /** In milliseconds. */
  readonly bodyTimeoutMs: number;
  readonly clock: Clock;
}

/** The content of a body: an object or a file. */
export interface ReadBody {
  readonly json?: object;
  readonly upload?: Blob | { readonly file: Blob };
}

/**
 * Checks the type and the size of a body by its headers, before it is read.
 *
 * @throws {@link ProxyRefusal} 413, 415
 */
export function checkBodyHeaders(
  { headers }: Request,
  body: BodyDescriptor | undefined,
  limits: BodyLimits,
): void {
  const type = headers.get("content-type") ?? "";
  const accepted =
    body?.kind === "multipart"
      ? isForm(type) || /^application\/octet-stream\b/i.test(type)
      : body?.kind !== "json" || /^application\/json\b/i.test(type);
  if (!accepted) {
    throw new ProxyRefusal(415, "unsupported_content_type", "The operation does not take this content type.");
  }
  if (Number(headers.get("content-length") ?? 0) > byteLimit(body, limits)) throw tooLarge(body, limits);
}

/**
 * Reads a body within its limits of size, nesting and time.
 *
 * Does not follow the request's signal: if the browser disconnects, the stream fails.
 *
 * @throws {@link ProxyRefusal} 400, 408, 413
 */
export async function readBody(
  request: Request,
  body: BodyDescriptor | undefined,
  limits: BodyLimits,
): Promise<ReadBody> {
  if (request.bodyUsed || request.body?.locked) throw alreadyRead();
  const { clock, bodyTimeoutMs: timeoutMs } = limits;
  const expired = (): Error =>
    new ProxyRefusal(408, "request_timeout", `The body did not arrive within ${timeoutMs} ms.`);
  const bytes = await withDeadline({ clock, timeoutMs, signal: undefined, expired }, (signal) =>
    readBytes(request, signal, byteLimit(body, limits), () => tooLarge(body, limits)),
  );
  if (body?.kind === "json") return { json: parseObject(bytes) };
  if (body?.kind !== "multipart") return {};
  const type = request.headers.get("content-type") ?? "";
  return { upload: isForm(type) ? { file: await readFile(bytes, type) } : new Blob([bytes]) };
}

const isForm = (type: string): boolean => /^multipart\/form-data\b/i.test(type);

const byteLimit = (body: BodyDescriptor | undefined, { maxBodyBytes, maxUploadBytes }: BodyLimits): number =>
  body?.kind === "multipart" ? maxUploadBytes : maxBodyBytes;

const tooLarge = (body: BodyDescriptor | undefined, limits: BodyLimits): ProxyRefusal =>
  new ProxyRefusal(
    413,
    "request_body_too_large",
    `The body is larger than ${byteLimit(body, limits)} bytes.`,
  );

const alreadyRead = (): ProxyRefusal =>
  new ProxyRefusal(
    500,
    "body_already_read",
    "The body of the request was read before the proxy could read it.",
    "The body was read before the proxy could read it: mount the proxy in front of what parses bodies, and in authorize call readInput() instead of request.json()",
  );

const throwIncomplete = (): never => {
  throw new ProxyRefusal(400, "request_body_incomplete", "The body did not arrive completely.");
};

async function readBytes(
  { body }: Request,
  signal: AbortSignal,
  limit: number,
  tooLarge: () => Error,
): Promise<ArrayBuffer> {
  // Not every runtime supports `for await` over a stream.
  const reader = body?.getReader();
  const cancel = (): void => void reader?.cancel().catch(() => {});
  signal.addEventListener("abort", cancel, { once: true });
  const chunks: BlobPart[] = [];
  let size = 0;
  try {
    const read = async () => reader?.read().catch(throwIncomplete);
    for (let step = await read(); step && !step.done; step = await read()) {
      size += step.value.byteLength;
      if (size > limit) throw tooLarge();
      chunks.push(step.value);
    }
  } finally {
    signal.removeEventListener("abort", cancel);
    cancel();
  }
  return new Blob(chunks).arrayBuffer();
}

function parseObject(bytes: ArrayBuffer): object {
  const value = parseBoundedJson(bytes)?.value;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new ProxyRefusal(
    400,
    "request_body_invalid",
    `The body must be a JSON object in UTF-8, nested at most ${maximumNesting} levels deep.`,
  );
}

/** Returns the file of a form. Refuses other fields, because `constrain` and `audit` would not see them. */
async function readFile(bytes: ArrayBuffer, type: string): Promise<Blob> {
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => null);
  const [[name, file] = [], ...others] = form ?? [];
  if (name === "file" && typeof file === "object" && others.length === 0) return file;
  throw new ProxyRefusal(
    400,
    "request_body_invalid",
    'The form must consist of one file in the field "file".',
  );
}
