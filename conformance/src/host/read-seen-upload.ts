import type { SeenUpload } from "../suite/surroundings.ts";

/** Reads an uploaded file from a form or from the body. */
export async function readSeenUpload(contentType: string, bytes: Uint8Array): Promise<SeenUpload> {
  const response = new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { "content-type": contentType },
  });
  if (!contentType.startsWith("multipart/")) return { contentType, text: await response.text() };
  const file = (await response.formData()).get("file");
  if (!(file instanceof File)) throw new Error("the form has no file");
  return { contentType, name: file.name, type: file.type, text: await file.text() };
}
