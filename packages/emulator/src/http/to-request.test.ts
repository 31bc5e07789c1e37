import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";

const emulator = createEmulator();
const headers = { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" };
const url = `${emulator.baseUrl}/platform/applications`;
const post = { method: "POST", headers, body: '{"name":"x"}' };

/** Looks like the `Request` of another runtime. */
function foreign(request: Request) {
  const { method, headers, body, signal, url } = request;
  return { method, headers, body, signal, url } as Request;
}

it.each([
  ["text", () => emulator.fetch(url, post)],
  ["a path", () => emulator.fetch("/v1/platform/applications", post)],
  ["a URL", () => emulator.fetch(new URL(url), post)],
  ["a Request", () => emulator.fetch(new Request(url, post))],
  [
    "a Request and more",
    () => emulator.fetch(new Request(url, { headers }), { method: "POST", body: post.body }),
  ],
  ["a Request of another realm", () => emulator.fetch(foreign(new Request(url, post)))],
  ["one of another realm and more", () => emulator.fetch(foreign(new Request(url, post)), { headers })],
  [
    "one without a signal",
    () => emulator.fetch({ ...foreign(new Request(url, post)), signal: null } as never),
  ],
])("fetch takes %s", async (_, fetch) => {
  const response = await fetch();
  expect(response.status, await response.clone().text()).toBe(200);
  expect(await response.json()).toMatchObject({ name: "x" });
});

it("fetch rejects when the signal has fired before", async () => {
  const signal = AbortSignal.abort(new Error("too late"));
  await expect(emulator.fetch(url, { headers, signal })).rejects.toThrow("too late");
});
