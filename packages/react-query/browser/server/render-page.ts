import { createNodeClient } from "@clerk-platform/node";
import { createPlatformQuery, PlatformProvider } from "@clerk-platform/react-query";
import { dehydrate, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { ServerPage } from "../server-page.tsx";
import type { World } from "./world.ts";

/** What a server sends: the page, and what it has fetched for it. */
export interface RenderedPage {
  html: string;
  /** JSON, as it appears in the page. */
  state: string;
}

/** Renders a page as a server does: with the token, past the proxy, and a `QueryClient` of this request alone. */
export async function renderPage({ emulator }: World, applicationID: string): Promise<RenderedPage> {
  const { token, baseUrl, fetch } = emulator;
  const client = createNodeClient({ token, baseUrl, fetch });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  const platform = createPlatformQuery(client);
  await Promise.all([
    queryClient.prefetchQuery(platform.listApplications.queryOptions({ include_secret_keys: true })),
    queryClient.prefetchInfiniteQuery(
      platform.listInstanceUsers.infiniteQueryOptions({ applicationID, envOrInsID: "production", limit: 5 }),
    ),
    queryClient.prefetchInfiniteQuery(platform.listDomains.infiniteQueryOptions({ limit: 5 })),
  ]);
  const app = createElement(PlatformProvider, { client }, createElement(ServerPage, { applicationID }));
  const html = renderToString(createElement(QueryClientProvider, { client: queryClient }, app));
  const state = JSON.stringify(dehydrate(queryClient));
  queryClient.clear();
  return { html, state };
}
