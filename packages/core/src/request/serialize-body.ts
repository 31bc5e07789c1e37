import type { HeaderFields } from "./assemble.ts";

/** Whether a value is bytes that can be sent again. */
export const isBytes = (value: unknown): value is Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> =>
  value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);

/** Whether a value is bytes that can be read once. */
export const isStream = (value: unknown): value is ReadableStream => value instanceof ReadableStream;

/** Whether a value is a file, however it is given. */
export const isFile = (value: unknown): value is BodyInit => isBytes(value) || isStream(value);

/** JSON, except for nothing, bytes and forms, and for an object with a file in it: that becomes a form. */
export function serializeBody(
  body: unknown,
  headers: HeaderFields,
): BodyInit | undefined | Promise<BodyInit | undefined> {
  if (body === undefined || body instanceof FormData) return body;
  const { file, ...fields } = Object(body);
  // A form is assembled from blobs: a stream in it is read first, which also lets the form be sent again.
  if (isStream(file)) {
    const form = new Response(file).blob().then((file) => serializeBody({ ...fields, file }, headers));
    // A failure is reported when the form is to be sent; until then it is not unhandled.
    form.catch(() => {});
    return form;
  }
  if (isBytes(file)) {
    const form = new FormData();
    for (const name in fields) form.append(name, fields[name]);
    const blob = file instanceof Blob ? file : new Blob([file]);
    // A `File` keeps its name; other bytes are called after their type: `file.png`.
    form.append("file", blob, (blob as File).name ?? (blob.type.replace(/.*\/(\w+).*/, "file.$1") || "file"));
    return form;
  }
  const raw = isFile(body);
  headers["content-type"] ??= `application/${raw ? "octet-stream" : "json"}`;
  return raw ? body : JSON.stringify(body);
}
