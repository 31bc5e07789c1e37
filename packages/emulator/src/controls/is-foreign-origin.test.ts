import { expect, it } from "vitest";
import { isForeignOrigin } from "./is-foreign-origin.ts";

const request = (headers: Record<string, string>) => ({
  method: "POST",
  target: "/",
  header: (name: string) => headers[name],
  readBody: async () => undefined,
  signal: undefined,
});

it.each([
  [{}, false],
  [{ host: "127.0.0.1:8787" }, false],
  [{ host: "127.0.0.1:8787", origin: "http://127.0.0.1:8787" }, false],
  [{ host: "127.0.0.1:8787", origin: "http://127.0.0.1:3000" }, true],
  [{ host: "127.0.0.1:8787", origin: "https://evil.example" }, true],
  [{ host: "127.0.0.1:8787", origin: "null" }, true],
  [{ host: "127.0.0.1:8787", "sec-fetch-site": "cross-site" }, true],
])("%j: %s", (headers, foreign) => {
  expect(isForeignOrigin(request(headers))).toBe(foreign);
});
