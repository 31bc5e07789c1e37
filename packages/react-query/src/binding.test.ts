import { createPlatformClient } from "@clerk-platform/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, Suspense } from "react";
import { renderToString } from "react-dom/server";
import { prerender } from "react-dom/static";
import { afterEach, expect, it, vi } from "vitest";
import {
  createPlatformQuery,
  PlatformProvider,
  useListApplications,
  usePlatform,
  useSuspenseListApplications,
} from "./index.ts";

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

it("refuses a value that is not a client", () => {
  expect(() => createPlatformQuery(undefined as never)).toThrow(/createPlatformClient/);
  expect(() => createPlatformQuery({} as never)).toThrow(TypeError);
});

it.each([WithHook, WithFactories])("names the missing provider", (Lost) => {
  expect(() => renderToString(createElement(Lost))).toThrow(
    /No PlatformProvider above.*PlatformProvider client=/,
  );
});

it("a suspense hook without a prefetch fails immediately on a server, and says what to do", async () => {
  const errors: unknown[] = [];
  const client = createPlatformClient({
    baseUrl: "/api/clerk",
    hooks: { onRetry: () => errors.push("retry") },
  });
  const page = createElement(Suspense, { fallback: "…" }, createElement(Suspending));
  const app = createElement(PlatformProvider, { client }, page);
  await prerender(createElement(QueryClientProvider, { client: new QueryClient() }, app), {
    onError: (error) => void errors.push(String(error)),
  });
  expect(errors).toEqual([
    'TypeError: baseUrl "/api/clerk" is relative and there is no page to resolve it against: on a server pass an absolute URL, or a token and no baseUrl; in a component that suspends, prefetch the query there',
  ]);
});

it("keeps the entries of two key prefixes apart", () => {
  const client = createPlatformClient({ baseUrl: "/api/clerk" });
  expect(createPlatformQuery(client, { keyPrefix: "b" }).listApplications.queryKey()[0]).toBe("b");
});

function WithHook(): null {
  useListApplications();
  return null;
}

function Suspending(): string {
  return useSuspenseListApplications()
    .data.map(({ name }) => name)
    .join();
}

function WithFactories(): null {
  usePlatform();
  return null;
}
