/** Whether a value is bytes, which can be sent again. */
export const isBytes = (value: unknown): value is Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> =>
  value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);

/** Whether a value is a stream, which can be read only once. */
export const isStream = (value: unknown): value is ReadableStream => value instanceof ReadableStream;

/** Whether a value is a file in any form. */
export const isFile = (value: unknown): value is BodyInit => isBytes(value) || isStream(value);

/** The `file` field of a payload; a payload that has one is sent as a form. */
const fileOf = (body: unknown): unknown =>
  typeof body === "object" && body !== null && !isFile(body) && !(body instanceof FormData)
    ? (body as { file?: unknown }).file
    : undefined;

/** Whether a payload is or has a file. */
export const hasFile = (body: unknown): boolean => isFile(body) || isFile(fileOf(body));

/** Whether a payload is sent as a form that contains a stream. */
export const hasFormStream = (body: unknown): boolean => isStream(fileOf(body));

/** Reads the stream inside a form into memory: a form consists of blobs, and can then be sent again. */
export async function readFormStream(body: unknown): Promise<unknown> {
  return { ...(body as object), file: await new Response(fileOf(body) as ReadableStream).blob() };
}

/** The content type of a payload; that of a form is set by the runtime, with its boundary. */
export function contentTypeOf(body: unknown): string | undefined {
  if (body === undefined || body instanceof FormData || isFile(fileOf(body))) return undefined;
  return isFile(body) ? "application/octet-stream" : "application/json";
}

/** Writes a payload: bytes and forms as they are, an object with a file as a form, anything else as JSON. */
export function serializeBody(body: unknown): BodyInit {
  if (body instanceof FormData || isFile(body)) return body;
  const file = fileOf(body);
  return isBytes(file) ? toForm(body as Record<string, unknown>, file) : JSON.stringify(body);
}

function toForm(payload: Record<string, unknown>, file: Blob | BufferSource): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(payload)) {
    if (name !== "file" && value !== undefined) form.append(name, String(value));
  }
  const blob = file instanceof Blob ? file : new Blob([file as ArrayBuffer]);
  form.append("file", blob, fileName(blob));
  return form;
}

/** A `File` keeps its name; other bytes get a name from their type: `file.png`. */
function fileName(blob: Blob): string {
  const { name } = blob as Partial<File>;
  const [, subtype] = /\/(\w+)/.exec(blob.type) ?? [];
  return name ?? (subtype ? `file.${subtype}` : "file");
}
