import type { BinaryBody } from "@clerk-platform/contract";
import { equal, ok, rejection } from "../assert.ts";
import { applicationNamed } from "../seed.ts";
import type { Case, CaseContext, SeenUpload } from "../surroundings.ts";
import { image, imageText } from "./image.ts";

const bytes = (): Uint8Array<ArrayBuffer> => new TextEncoder().encode(imageText) as Uint8Array<ArrayBuffer>;
const stream = (): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes());
      controller.close();
    },
  });

/** Uploads a logo and returns what the host received. */
async function received({ clerk, host }: CaseContext, body: { file: BinaryBody } | BinaryBody) {
  const applicationID = await applicationNamed(clerk, "First");
  await clerk.uploadApplicationLogo({ applicationID, body });
  const upload = (await host.requests()).findLast((request) => request.upload)?.upload;
  ok(upload, "the host received no file");
  return upload;
}

/** Name and type of a file in a form. */
const inForm: [what: string, file: () => BinaryBody, name: string, type: string][] = [
  [
    "a File",
    () => new File([imageText], 'größe "1".svg', { type: "image/svg+xml" }),
    'größe "1".svg',
    "image/svg+xml",
  ],
  ["a Blob", image, "file.svg", "image/svg+xml"],
  ["a Uint8Array", bytes, "file", "application/octet-stream"],
  [
    "part of a larger buffer",
    () => new Uint8Array([0, ...bytes(), 0]).subarray(1, -1),
    "file",
    "application/octet-stream",
  ],
  ["an ArrayBuffer", () => bytes().buffer, "file", "application/octet-stream"],
  ["a stream", stream, "file", "application/octet-stream"],
];

const asBody: [what: string, body: () => BinaryBody][] = [
  ["a Blob", image],
  ["a Uint8Array", bytes],
];

export const uploadCases: Case[] = [
  ...inForm.map(([what, file, name, type]) => ({
    name: `uploads: ${what} in a form`,
    async run(context: CaseContext) {
      const upload = await received(context, { file: file() });
      ok(upload.contentType.startsWith("multipart/form-data; boundary="), `sent as ${upload.contentType}`);
      const { contentType: _, ...rest } = upload;
      equal(
        rest,
        { name, type, text: imageText } satisfies Omit<SeenUpload, "contentType">,
        "what was received",
      );
    },
  })),
  ...asBody.map(([what, body]) => ({
    name: `uploads: ${what} as the body`,
    async run(context: CaseContext) {
      const { contentType, text } = await received(context, body());
      equal([contentType, text], ["application/octet-stream", imageText], "what was received");
    },
  })),
  {
    name: "uploads: sends a stream as the body",
    async run(context) {
      if (context.can.streamBody) {
        const { contentType, text } = await received(context, stream());
        equal([contentType, text], ["application/octet-stream", imageText], "what was received");
        return;
      }
      const error = await rejection(received(context, stream()), "uploadApplicationLogo");
      ok(context.core.isPlatformError(error), `where a stream cannot be sent: found ${error}`);
    },
  },
  {
    name: "uploads: a form is retried after a 503, a stream body is not",
    async run({ core, clerk, host, can }) {
      const applicationID = await applicationNamed(clerk, "First");
      const fault = { kind: "error", status: 503, operation: "uploadApplicationLogo" };
      const retry = { limit: 2, baseDelayMs: 0 };
      await host.control("faults", fault);
      await clerk.uploadApplicationLogo({ applicationID, body: { file: stream() } }, { retry });
      if (!can.streamBody) return;
      await host.control("faults", fault);
      const call = clerk.uploadApplicationLogo({ applicationID, body: stream() });
      const error = await rejection(call, "uploadApplicationLogo");
      ok(core.isApiError(error, { status: 503 }) && error.attempts === 1, `found ${error}`);
    },
  },
  {
    name: "uploads: a file that is not an image is a 422",
    async run({ core, clerk }) {
      const applicationID = await applicationNamed(clerk, "First");
      const file = new Blob(["%PDF-1.7"], { type: "application/pdf" });
      const error = await rejection(
        clerk.uploadApplicationFavicon({ applicationID, body: { file } }),
        "upload",
      );
      ok(core.isApiError(error, { status: 422 }), `found ${error}`);
    },
  },
];
