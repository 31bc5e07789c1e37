import { describe, expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";
import { createPlatformClient } from "../index.ts";
import { normaliseBaseUrl } from "./base-url.ts";

it.each([
  [undefined, "https://api.clerk.com/v1"],
  ["https://api.clerk.com", "https://api.clerk.com/v1"],
  ["https://api.clerk.com/", "https://api.clerk.com/v1"],
  ["https://api.clerk.com/v1", "https://api.clerk.com/v1"],
  ["https://api.clerk.com/v1/", "https://api.clerk.com/v1"],
  ["https://api.clerk.com/v1/platform", "https://api.clerk.com/v1"],
  ["https://api.clerk.com/v1/platform/", "https://api.clerk.com/v1"],
  ["http://127.0.0.1:8787", "http://127.0.0.1:8787/v1"],
  ["http://[::1]:8787/v1", "http://[::1]:8787/v1"],
  ["http://localhost:8787/v1/platform", "http://localhost:8787/v1"],
  ["HTTPS://API.clerk.com", "https://api.clerk.com/v1"],
  ["https://gateway.example/clerk", "https://gateway.example/clerk"],
  ["https://gateway.example/clerk/", "https://gateway.example/clerk"],
  ["https://gateway.example/clerk/v1", "https://gateway.example/clerk/v1"],
  ["https://gateway.example/clerk/v1/platform", "https://gateway.example/clerk/v1"],
  ["/api/clerk", "/api/clerk"],
  ["/api/clerk/", "/api/clerk"],
  ["/", "/v1"],
])("normalises the baseUrl %j to %j", (baseUrl, expected) => {
  expect(normaliseBaseUrl(baseUrl)).toBe(expected);
});

describe("an unusable baseUrl is refused with the name of the option:", () => {
  it.each([
    "",
    "api.clerk.com",
    "localhost:8787",
    "api/clerk",
    "//evil.example",
    "/\\evil.example",
    "ftp://api.clerk.com",
    "ws://api.clerk.com",
    "javascript:alert(1)",
    "https://",
    "https:///v1",
    "https://user:secret@api.clerk.com",
    "https://user@api.clerk.com",
    "https://api.clerk.com\\@evil.example",
    "https://api.clerk.com?x=1",
    "https://api.clerk.com/v1?x=1",
    "https://api.clerk.com/v1?",
    "https://api.clerk.com/v1#x",
    " https://api.clerk.com",
    "https://api.clerk.com\n",
    "https://api.clerk.com/v 1",
  ])("%j", (baseUrl) => {
    expect(() => createPlatformClient({ token: "ak_1", baseUrl })).toThrow(TypeError);
    expect(() => createPlatformClient({ token: "ak_1", baseUrl })).toThrow("baseUrl");
    expect(() => createPlatformClient({ token: "ak_1", baseUrl })).not.toThrow("secret");
  });

  it.each([null, 7, {}])("%j", (baseUrl) => {
    expect(() => createPlatformClient({ token: "ak_1", baseUrl: baseUrl as never })).toThrow(TypeError);
  });
});

it.each(["", "/v1", "/v1/platform", "/v1/platform/"])(
  "reaches the same place with %j at the end",
  async (end) => {
    const server = await hostileServer({ body: [] });
    const { clerk } = testClient(`${server.url}${end}`);
    await clerk.listApplications();
    await clerk.raw.GET("/platform/applications");
    expect(server.received.map(({ target }) => target)).toEqual([
      "/v1/platform/applications",
      "/v1/platform/applications",
    ]);
  },
);
