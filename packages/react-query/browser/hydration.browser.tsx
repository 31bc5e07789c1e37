import { createPlatformClient } from "@clerk-platform/core";
import { createPlatformQuery, PlatformProvider } from "@clerk-platform/react-query";
import { HydrationBoundary, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { hydrateRoot } from "react-dom/client";
import { expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { ServerPage } from "./server-page.tsx";
import { openApp } from "./test-app.tsx";

it("takes over what a server has rendered with the token: no second request, no secret in the page", async () => {
  const { applicationID, baseUrl, seen } = await openApp({ reveal: true });
  const { html, state } = await commands.renderServerPage(baseUrl, applicationID);
  expect(html).toContain("Acme");
  expect(html + state).not.toMatch(/sk_(test|live)_|"secret_key"|ak_/);

  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = html;
  const mismatches: unknown[] = [];
  const client = createPlatformClient({ baseUrl });
  // The browser's side of prefetched data, which stays fresh for a minute.
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  const root = hydrateRoot(
    container,
    <QueryClientProvider client={queryClient}>
      <HydrationBoundary state={JSON.parse(state)}>
        <PlatformProvider client={client}>
          <ServerPage applicationID={applicationID} />
        </PlatformProvider>
      </HydrationBoundary>
    </QueryClientProvider>,
    { onRecoverableError: (error) => mismatches.push(error) },
  );
  // The button works once the page is hydrated; the page continues where the server stopped, without further requests.
  await page.getByRole("button", { name: "More" }).click();
  await expect
    .poll(() => seen())
    .toMatchObject([{ operation: "listInstanceUsers", query: "limit=5&offset=5" }]);
  expect(container.textContent).toBe(new DOMParser().parseFromString(html, "text/html").body.textContent);
  expect(mismatches).toEqual([]);

  await queryClient.invalidateQueries(createPlatformQuery(client).listDomains.queryFilter());
  expect(await seen("listDomains")).toMatchObject([{ query: "limit=5" }]);
  root.unmount();
  container.remove();
});
