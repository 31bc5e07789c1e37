import { rejection } from "@clerk-platform/test-support/rejection";
import createOpenapiFetchClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { type Behaviour, hostileServer, type Received } from "../../test/hostile-server.ts";
import { rawCall, testClient, testToken } from "../../test/test-client.ts";
import { isInvalidResponseError } from "../index.ts";

interface Call {
  method?: string;
  path: string;
  init?: Record<string, unknown>;
}

const application = "/platform/applications/{applicationID}";
const params = { path: { applicationID: "app 1/ü" } };
const json = { "content-type": "application/json" };

/** The parts of a request to compare; the boundary of a form is up to the runtime. */
const requestOf = ({ method, target, headers, body }: Received) => ({
  method,
  path: target.split("?")[0],
  query: [...new URL(target, "http://x").searchParams],
  type: headers["content-type"]?.replace(/boundary=.*/, "boundary"),
  authorization: headers.authorization,
  custom: headers["x-custom"],
  ifMatch: headers["if-match"],
  body: body.toString().replaceAll(headers["content-type"]?.split("boundary=")[1] ?? "\0", "boundary"),
});

async function resultOf(call: Promise<unknown>) {
  const { data, error, response, ...rest } = (await call) as Record<string, unknown> & { response: Response };
  const plain = async (value: unknown) => {
    if (value instanceof ReadableStream || value instanceof Blob) return new Response(value).text();
    return value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value;
  };
  return {
    data: await plain(data),
    error,
    status: response.status,
    ok: response.ok,
    statusText: response.statusText,
    type: response.headers.get("content-type"),
    rest,
  };
}

/** Makes the same call with openapi-fetch itself and with the client, to the same server. */
async function both(behaviour: Behaviour, { method = "GET", path, init }: Call) {
  const server = await hostileServer(behaviour);
  const original = createOpenapiFetchClient<Record<string, never>>({
    baseUrl: `${server.url}/v1`,
    headers: { authorization: `Bearer ${testToken}` },
  });
  const { clerk } = testClient(server.url, { retry: 0 });
  const theirs = await resultOf(original[method as "GET"](path as never, init as never));
  const ours = await resultOf(rawCall(clerk, method, path, init));
  const [first, second] = server.received.map(requestOf);
  return { request: [second, first], result: [ours, theirs] };
}

const form = () => {
  const data = new FormData();
  data.append("file", new File(["bytes"], "logo.png", { type: "image/png" }));
  data.append("note", "x");
  return data;
};

describe("sends and returns the same as openapi-fetch:", () => {
  it.each<[what: string, Behaviour, Call]>([
    ["success", { body: { name: "Büro" } }, { path: application, init: { params } }],
    [
      "success without a length",
      { body: '{"a":1}', headers: { ...json, "transfer-encoding": "chunked" } },
      { path: application, init: { params } },
    ],
    ["success of 204", { status: 204 }, { method: "DELETE", path: application, init: { params } }],
    [
      "success of nothing",
      { body: "", headers: { "content-length": "0" } },
      { path: application, init: { params } },
    ],
    [
      "success of nothing, chunked",
      { body: "", headers: { "transfer-encoding": "chunked" } },
      { path: application, init: { params } },
    ],
    ["success of null", { body: "null", headers: json }, { path: application, init: { params } }],
    [
      "an error of JSON",
      { status: 422, body: { errors: [{ code: "x" }] } },
      { path: application, init: { params } },
    ],
    ["an error of text", { status: 502, body: "Bad Gateway" }, { path: application, init: { params } }],
    [
      "an error of HTML",
      { status: 503, body: "<html>", headers: { "content-type": "text/html" } },
      { path: application, init: { params } },
    ],
    [
      "an error of nothing",
      { status: 500, body: "", headers: { "content-length": "0" } },
      { path: application, init: { params } },
    ],
    [
      "an error of null",
      { status: 400, body: "null", headers: json },
      { path: application, init: { params } },
    ],
    [
      "a query",
      {},
      {
        path: "/platform/x",
        init: { params: { query: { a: 0, b: false, c: "", d: undefined, e: null, f: "x y&z=ü" } } },
      },
    ],
    [
      "an array in a query",
      {},
      { path: "/platform/x", init: { params: { query: { keys: ["a", "b c"], none: [] } } } },
    ],
    [
      "a header parameter",
      {},
      { path: "/platform/x", init: { params: { header: { "If-Match": "v1_1", "X-None": undefined } } } },
    ],
    ["a header", {}, { path: "/platform/x", init: { headers: { "x-custom": "1" } } }],
    ["headers as Headers", {}, { path: "/platform/x", init: { headers: new Headers({ "x-custom": "1" }) } }],
    ["a body of JSON", {}, { method: "POST", path: "/platform/x", init: { body: { a: [1, null, "ü"] } } }],
    ["a body that is an array", {}, { method: "PUT", path: "/platform/x", init: { body: [1, 2] } }],
    [
      "a body with a type of its own",
      {},
      {
        method: "PATCH",
        path: "/platform/x",
        init: { body: { a: 1 }, headers: { "content-type": "application/merge-patch+json" } },
      },
    ],
    ["no body", {}, { method: "POST", path: "/platform/x" }],
    ["a form", {}, { method: "POST", path: "/platform/x", init: { body: form() } }],
    ["text, as text", { body: "plain ü" }, { path: "/platform/x", init: { parseAs: "text" } }],
    ["bytes, as bytes", { body: "plain ü" }, { path: "/platform/x", init: { parseAs: "arrayBuffer" } }],
    ["a blob, as a blob", { body: "plain ü" }, { path: "/platform/x", init: { parseAs: "blob" } }],
    ["a stream, as a stream", { body: "plain ü" }, { path: "/platform/x", init: { parseAs: "stream" } }],
    [
      "an error in spite of parseAs",
      { status: 400, body: { a: 1 } },
      { path: "/platform/x", init: { parseAs: "text" } },
    ],
  ])("%s", async (_, behaviour, call) => {
    const { request, result } = await both(behaviour, call);
    expect(request[0]).toEqual(request[1]);
    expect(result[0]).toEqual(result[1]);
  });

  it("rejects for invalid JSON, as openapi-fetch does", async () => {
    const server = await hostileServer({ body: "<html>secret</html>" });
    const { clerk } = testClient(server.url);
    const error = await rejection(rawCall(clerk, "GET", "/platform/x"));
    expect(isInvalidResponseError(error)).toBe(true);
    expect(error).toMatchObject({ operation: "raw", status: 200, attempts: 1 });
    expect(`${error.message}${error.stack}`).not.toContain("secret");
  });

  it("rejects when aborted, as openapi-fetch does", async () => {
    const server = await hostileServer("hang");
    const { clerk } = testClient(server.url);
    const controller = new AbortController();
    const call = rejection(clerk.raw.GET("/platform/applications", { signal: controller.signal }));
    await server.arrived(1);
    controller.abort();
    expect(await call).toBe(controller.signal.reason);
  });
});

it("returns the response of the last attempt, with its headers", async () => {
  const server = await hostileServer({ status: 503 }, { body: [], headers: { "x-a": "1" } });
  const { clerk } = testClient(server.url);
  const { data, response } = await clerk.raw.GET("/platform/applications");
  expect(data).toEqual([]);
  expect([response.status, response.headers.get("x-a"), response.bodyUsed]).toEqual([200, "1", true]);
  expect(server.received).toHaveLength(2);
});

it("returns a real Response and a real stream, inside and outside the document", async () => {
  const server = await hostileServer({ body: { a: 1 } });
  const { clerk } = testClient(server.url);
  for (const path of ["/platform/domains", "/platform/elsewhere"]) {
    const { data, response } = await rawCall(clerk, "GET", path, { parseAs: "stream" });
    expect(response).toBeInstanceOf(Response);
    expect(data).toBeInstanceOf(ReadableStream);
    expect(await new Response(data as ReadableStream).json()).toEqual({ a: 1 });
  }
});
