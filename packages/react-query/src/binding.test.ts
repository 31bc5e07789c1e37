import { createPlatformClient } from "@clerk-platform/core";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { createPlatformQuery, PlatformProvider, useListApplications, usePlatform } from "./index.ts";

afterEach(() => vi.unstubAllGlobals());

it.each([undefined, "https://api.clerk.com", "https://API.clerk.com/v1/"])(
  "refuses a client of %s in a browser, and points to the proxy",
  (baseUrl) => {
    const client = createPlatformClient({ token: () => "ak_1", baseUrl });
    createPlatformQuery(client);
    vi.stubGlobal("document", {});
    expect(() => createPlatformQuery(client)).toThrow(
      /api\.clerk\.com.* from a browser.*proxy.*\/api\/clerk/i,
    );
    expect(() => renderToString(createElement(PlatformProvider, { client }))).toThrow(/proxy/);
  },
);

it.each(["/api/clerk", "https://admin.example/api/clerk", "https://api.clerk.com.example"])(
  "takes a client of %s in a browser",
  (baseUrl) => {
    vi.stubGlobal("document", {});
    expect(createPlatformQuery(createPlatformClient({ baseUrl }))).toHaveProperty("listApplications");
  },
);

it("says what is no client", () => {
  expect(() => createPlatformQuery(undefined as never)).toThrow(/createPlatformClient/);
  expect(() => createPlatformQuery({} as never)).toThrow(TypeError);
});

it.each([WithHook, WithFactories])("names the provider that is missing", (Lost) => {
  expect(() => renderToString(createElement(Lost))).toThrow(
    /No PlatformProvider above.*PlatformProvider client=/,
  );
});

it("keeps scopes apart", () => {
  const client = createPlatformClient({ baseUrl: "/api/clerk" });
  expect(createPlatformQuery(client, { scope: "b" }).listApplications.queryKey()[0]).toBe("b");
});

function WithHook(): null {
  useListApplications();
  return null;
}

function WithFactories(): null {
  usePlatform();
  return null;
}
