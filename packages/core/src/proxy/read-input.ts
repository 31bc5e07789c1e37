import type { OperationDescriptor } from "@clerk-platform/contract";
import type { MatchedRequest } from "./match-request.ts";
import { ProxyRefusal } from "./proxy-refusal.ts";

/** What was asked for: the input, and the bytes of an upload. */
export interface ProxyRequest {
  input: Record<string, unknown>;
  upload: { bytes: ArrayBuffer; contentType: string } | undefined;
}

/**
 * Reads exactly the parameters that the operation has; every other header and cookie stays behind.
 *
 * @throws {@link ProxyRefusal} naming what is unknown, malformed or too large.
 */
export async function readInput(
  request: Request,
  { operation, pathInput }: MatchedRequest,
  limits: { maxBodyBytes: number; maxUploadBytes: number },
): Promise<ProxyRequest> {
  const input: Record<string, unknown> = { ...pathInput };
  const query = new URL(request.url).searchParams;
  for (const name of new Set(query.keys())) input[name] = readParameter(operation, name, query.getAll(name));
  for (const [name, parameter] of Object.entries(operation.parameters)) {
    const value = parameter.in === "header" ? request.headers.get(parameter.wireName) : null;
    if (value !== null) input[name] = value;
  }
  const contentType = request.headers.get("content-type") ?? "";
  if (operation.body?.kind === "multipart") {
    if (!/^(multipart\/form-data|application\/octet-stream)\b/i.test(contentType)) throw unsupportedType();
    return { input, upload: { bytes: await readBytes(request, limits.maxUploadBytes), contentType } };
  }
  const bytes = await readBytes(request, limits.maxBodyBytes);
  if (operation.body?.kind === "json") {
    if (!/^application\/json\b/i.test(contentType)) throw unsupportedType();
    input.body = parseObject(bytes);
  }
  return { input, upload: undefined };
}

function readParameter(operation: OperationDescriptor, name: string, values: string[]): unknown {
  const [value = "", ...more] = values;
  const refuse = (why: string): never => {
    throw new ProxyRefusal(400, "request_invalid", `Query parameter ${JSON.stringify(name)} ${why}.`);
  };
  const parameter = Object.hasOwn(operation.parameters, name) ? operation.parameters[name] : undefined;
  if (parameter?.in !== "query") return refuse("is unknown");
  const { kind } = parameter;
  if (kind === "array") return values;
  if (more.length > 0) return refuse("stands more than once");
  if (kind === "boolean") return value === "true" || (value === "false" ? false : refuse("is no boolean"));
  if (kind === "number") return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : refuse("is no number");
  return value;
}

async function readBytes(request: Request, limit: number): Promise<ArrayBuffer> {
  const tooLarge = (): ProxyRefusal =>
    new ProxyRefusal(413, "request_body_too_large", `The body is larger than ${limit} bytes.`);
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const chunks: BlobPart[] = [];
  let size = 0;
  for await (const chunk of streamOf(request)) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  }
  return new Blob(chunks).arrayBuffer();
}

/** Not every runtime can iterate a stream. */
async function* streamOf({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) yield step.value;
  } finally {
    await reader?.cancel().catch(() => {});
  }
}

function parseObject(bytes: ArrayBuffer): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Answered below, like any other body that is no object.
  }
  throw new ProxyRefusal(400, "request_body_invalid", "The body must be a JSON object.");
}

const unsupportedType = (): ProxyRefusal =>
  new ProxyRefusal(415, "unsupported_content_type", "The operation does not take this content type.");
