import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { hostileServer, type Received } from "../../test/hostile-server.ts";
import { callByName, testClient } from "../../test/test-client.ts";

const input = { applicationID: "app_1" };
const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);

/** The form as a server reads it. */
const formOf = ({ headers, body }: Received): Promise<FormData> =>
  new Response(new Uint8Array(body), { headers: { "content-type": headers["content-type"]! } }).formData();

async function fileOf(request: Received): Promise<File & { content: Uint8Array }> {
  const file = (await formOf(request)).get("file") as File;
  return Object.assign(file, { content: new Uint8Array(await file.arrayBuffer()) });
}

const streamOf = (...chunks: Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

describe.each(["uploadApplicationLogo", "uploadApplicationFavicon"] as const)("%s", (name) => {
  it.each<[what: string, file: () => unknown, filename: string, type: string]>([
    ["a File", () => new File([bytes], "logo.svg", { type: "image/svg+xml" }), "logo.svg", "image/svg+xml"],
    [
      "a File with a strange name",
      () => new File([bytes], 'lo"g\u00f6 1.png', { type: "image/png" }),
      'lo"g\u00f6 1.png',
      "image/png",
    ],
    ["a Blob", () => new Blob([bytes], { type: "image/png" }), "file.png", "image/png"],
    [
      "a Blob of a compound type",
      () => new Blob([bytes], { type: "image/svg+xml" }),
      "file.svg",
      "image/svg+xml",
    ],
    ["a Blob without a type", () => new Blob([bytes]), "file", "application/octet-stream"],
    ["a Uint8Array", () => bytes, "file", "application/octet-stream"],
    [
      "a part of a buffer",
      () => new Uint8Array([9, ...bytes, 9]).subarray(1, 301),
      "file",
      "application/octet-stream",
    ],
    ["an ArrayBuffer", () => bytes.buffer.slice(0), "file", "application/octet-stream"],
    ["a DataView", () => new DataView(bytes.buffer), "file", "application/octet-stream"],
    ["a Node Buffer", () => Buffer.from(bytes), "file", "application/octet-stream"],
    [
      "a stream",
      () => streamOf(bytes.subarray(0, 100), bytes.subarray(100)),
      "file",
      "application/octet-stream",
    ],
  ])("sends %s as a form, with its name and type", async (_, file, filename, type) => {
    const server = await hostileServer();
    const { clerk } = testClient(server.url);
    await callByName(clerk, name, { ...input, body: { file: file() } });
    const [request] = server.received;
    expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    const received = await fileOf(request!);
    expect([...(await formOf(request!)).keys()]).toEqual(["file"]);
    expect(received.name).toBe(filename);
    expect(received.type).toBe(type);
    expect(received.content).toEqual(bytes);
  });

  it.each<[what: string, body: () => unknown]>([
    ["a Uint8Array", () => bytes],
    ["an ArrayBuffer", () => bytes.buffer.slice(0)],
    ["a DataView", () => new DataView(bytes.buffer)],
    ["a Blob", () => new Blob([bytes])],
    ["a stream", () => streamOf(bytes.subarray(0, 100), bytes.subarray(100))],
  ])("sends %s as the body itself", async (_, body) => {
    const server = await hostileServer();
    const { clerk } = testClient(server.url);
    await callByName(clerk, name, { ...input, body: body() });
    const [request] = server.received;
    expect(request?.headers["content-type"]).toBe("application/octet-stream");
    expect(new Uint8Array(request!.body)).toEqual(bytes);
  });

  it("sends the same bytes again after a 503", async () => {
    const server = await hostileServer({ status: 503 }, "reset", {});
    const { clerk } = testClient(server.url);
    await callByName(clerk, name, {
      ...input,
      body: { file: new File([bytes], "a.png", { type: "image/png" }) },
    });
    expect(server.received).toHaveLength(3);
    for (const request of server.received) {
      const { name: filename, type, content } = await fileOf(request);
      expect({ filename, type, content }).toEqual({ filename: "a.png", type: "image/png", content: bytes });
    }
  });

  it("can send a form again when its file was a stream", async () => {
    const server = await hostileServer({ status: 503 }, {});
    const { clerk } = testClient(server.url);
    await callByName(clerk, name, { ...input, body: { file: streamOf(bytes) } });
    for (const request of server.received) expect((await fileOf(request)).content).toEqual(bytes);
    expect(server.received).toHaveLength(2);
  });

  it("sends a stream only once", async () => {
    for (const status of [401, 429, 503]) {
      const server = await hostileServer({ status }, {});
      const { clerk } = testClient(server.url, { token: () => "ak_1" });
      const error = await rejection(callByName(clerk, name, { ...input, body: streamOf(bytes) }));
      expect(error).toMatchObject({ status, attempts: 1 });
      expect(server.received).toHaveLength(1);
    }
  });

  it("refuses the retry option with a stream, before any request", async () => {
    const server = await hostileServer();
    const { clerk } = testClient(server.url);
    const call = callByName(clerk, name, { ...input, body: streamOf(bytes) }, { retry: 3 });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain("retry");
    expect(server.received).toEqual([]);
  });

  it.each([undefined, null, "bytes", 7, {}, { file: undefined }, { file: "bytes" }, { file: {} }, [1, 2, 3]])(
    "refuses the body %j, before any network",
    async (body) => {
      const server = await hostileServer();
      const { clerk } = testClient(server.url);
      const error = await rejection(callByName(clerk, name, { ...input, body }));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toMatch(new RegExp(`^${name}: .*"body"`));
      expect(server.received).toEqual([]);
    },
  );
});
