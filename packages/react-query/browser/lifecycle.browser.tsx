import { createPlatformClient } from "@clerk-platform/core";
import { createPlatformQuery, PlatformProvider, useListApplications } from "@clerk-platform/react-query";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { openApp } from "./test-app.tsx";

function Count() {
  const { data } = useListApplications();
  return <p data-testid="count">{data?.length}</p>;
}

it("aborts the request when its component unmounts", async () => {
  const app = await openApp();
  await app.hold("listApplications");
  const screen = await app.show(<Count />);
  await expect.poll(() => app.seen()).toHaveLength(1);
  await screen.unmount();
  await expect.poll(async () => (await app.seen())[0]!.aborted).toBe(true);
  await app.release();
});

it("asks once under StrictMode, and once for two components", async () => {
  const app = await openApp();
  const screen = await app.show(
    <>
      <Count />
      <p>and</p>
      <Count />
    </>,
    { strict: true },
  );
  await expect.element(screen.getByTestId("count").first()).toHaveTextContent("4");
  await expect.element(screen.getByTestId("count").last()).toHaveTextContent("4");
  expect(await app.seen()).toHaveLength(1);
});

it("names the missing provider", async () => {
  const report = vi.spyOn(console, "error").mockImplementation(() => {});
  await expect(
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Count />
      </QueryClientProvider>,
    ),
  ).rejects.toThrow("PlatformProvider");
  report.mockRestore();
});

it("refuses a client of the service itself, and points to the proxy", async () => {
  const report = vi.spyOn(console, "error").mockImplementation(() => {});
  const client = createPlatformClient({ token: () => "ak_secret" });
  expect(() => createPlatformQuery(client)).toThrow(/proxy/);
  await expect(render(<PlatformProvider client={client}>-</PlatformProvider>)).rejects.toThrow(/proxy/);
  report.mockRestore();
});
