import type { OperationDescriptor } from "@clerk-platform/contract";
import type { CallOptions } from "../call-options.ts";
import { fail } from "../fail.ts";
import { encodePathValue, encodeQuery } from "./encode.ts";
import { isStream, serializeBody } from "./serialize-body.ts";

/** What an input becomes on the wire. */
export interface BuiltRequest {
  /** Path and query, to be appended to the base URL. */
  target: string;
  headers: Headers;
  body: BodyInit | undefined;
}

/**
 * Turns an input object into a request.
 *
 * @throws TypeError naming the operation and the input that is missing, unknown or of the wrong type.
 */
export async function buildRequest(
  { name, path, parameters, body: expected }: OperationDescriptor,
  input: Record<string, unknown> = {},
  options: CallOptions,
): Promise<BuiltRequest> {
  const headers = new Headers(options.headers);
  const query: Record<string, unknown> = {};
  const place = (key: string): string => `${name}: input "${key}"`;
  let target = path;
  for (const key in { ...parameters, ...input }) {
    const value = input[key];
    const { in: where, wireName = key, required, kind } = parameters[key] ?? {};
    if (where === "path") target = target.replace(`{${key}}`, encodePathValue(place(key), value));
    else if (!where) key === "body" && expected ? 0 : fail(`${place(key)} is unknown`);
    else if (value === undefined) required && fail(`${place(key)} is missing`);
    else if ((Array.isArray(value) ? "array" : typeof value) !== kind)
      fail(`${place(key)} must be of type ${kind}`);
    else if (where === "query") query[wireName] = value;
    else headers.set(wireName, value as string);
  }
  target += encodeQuery(name, query);
  const { kind, required } = expected ?? {};
  let body = kind === "empty" ? {} : input.body;
  if (required || body !== undefined) {
    const { file } = Object(body);
    // A form is assembled from blobs: a stream in it is read first, which also lets the form be sent again.
    if (isStream(file)) body = { ...(body as object), file: await new Response(file).blob() };
    if (isStream(body) && options.retry) fail("retry needs a body that is no stream");
    const sent = serializeBody(body, headers);
    if (Object(body) !== body || (typeof sent === "string") === (kind === "multipart")) {
      fail(`${place("body")} must ${kind === "multipart" ? "be or have a file" : "be an object"}`);
    }
    body = sent;
  }
  return { target, headers, body: body as BodyInit };
}
