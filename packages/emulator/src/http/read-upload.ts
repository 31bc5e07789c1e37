import { failure } from "../errors/api-failure.ts";
import { invalidParameter } from "../errors/parameter-failure.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { malformedBody } from "./read-json-body.ts";
import { requireContentType } from "./require-content-type.ts";

/** An image that was sent. */
export interface Upload {
  contentType: string;
  size: number;
}

const largestImage = 10 * 1024 * 1024;
/** Room for the boundaries and headers of a multipart body. */
const wrapping = 64 * 1024;

/**
 * Reads an image, as the `file` of a form or as the whole body.
 *
 * @throws ApiFailure with the status 400, 413, 415 or 422.
 */
export async function readUpload(request: IncomingRequest): Promise<Upload> {
  const type = requireContentType(request, ["multipart/form-data", "application/octet-stream"]);
  const form = type === "multipart/form-data";
  const bytes = await request.readBody(largestImage + (form ? wrapping : 0));
  if (!bytes) throw tooLarge();
  const file = form ? await readFormFile(request, bytes) : { bytes, declared: "" };
  if (file.bytes.length > largestImage) throw tooLarge();
  if (file.bytes.length === 0) throw invalidParameter("file", "The file is empty.");
  const contentType = recognise(file.bytes) ?? file.declared;
  if (contentType !== "" && !contentType.startsWith("image/") && contentType !== "application/octet-stream") {
    throw invalidParameter("file", "The file is not an image: send PNG, JPEG, GIF, WebP, SVG or ICO.");
  }
  return { contentType: contentType || "application/octet-stream", size: file.bytes.length };
}

async function readFormFile(
  request: IncomingRequest,
  bytes: Uint8Array,
): Promise<{ bytes: Uint8Array; declared: string }> {
  let form: FormData;
  try {
    const headers = { "content-type": request.header("content-type")! };
    form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers }).formData();
  } catch {
    throw malformedBody("The body is not valid multipart/form-data.");
  }
  const file: unknown = form.get("file");
  if (file === null) {
    throw failure(400, "form_param_missing", "Missing parameter", {
      long: "The form has no field named file.",
      meta: { param_name: "file" },
    });
  }
  if (typeof file === "string") return { bytes: new TextEncoder().encode(file), declared: "text/plain" };
  const blob = file as Blob;
  return { bytes: new Uint8Array(await blob.arrayBuffer()), declared: blob.type.split(";", 1)[0]! };
}

const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG/, "image/png"],
  [/^\xff\xd8\xff/, "image/jpeg"],
  [/^GIF8/, "image/gif"],
  [/^RIFF....WEBP/s, "image/webp"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the signature of an icon.
  [/^\x00\x00\x01\x00/, "image/x-icon"],
  [/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/i, "image/svg+xml"],
  // The document's own example of a raw upload is a data URL.
  [/^data:image\//, "image/*"],
  [/^%PDF-/, "application/pdf"],
  [/^\s*(<!doctype html|<html)/i, "text/html"],
  [/^PK/, "application/zip"],
];

/** The media type that the first bytes show, if any. */
function recognise(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  return signatures.find(([pattern]) => pattern.test(head))?.[1];
}

function tooLarge(): Error {
  return failure(413, "image_too_large", "Image too large", {
    long: "An image must not be larger than 10 MB.",
  });
}
