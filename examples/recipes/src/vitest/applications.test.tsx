// @vitest-environment jsdom
import { createPlatformClient } from "@clerk-platform/core";
import { createEmulator } from "@clerk-platform/emulator";
import { PlatformProvider } from "@clerk-platform/react-query";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Applications } from "./applications.tsx";

afterEach(cleanup);

/** A Platform API of its own for each test, and the component in front of it. */
function show() {
  const emulator = createEmulator({ seed: { applications: [{ name: "Acme" }] } });
  const { token, baseUrl, fetch } = emulator;
  // jsdom looks like a browser, where a token is public. This one opens nothing but the emulator.
  const client = createPlatformClient({ token, baseUrl, fetch, dangerouslyAllowBrowser: true });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PlatformProvider client={client}>
        <Applications />
      </PlatformProvider>
    </QueryClientProvider>,
  );
  return emulator;
}

it("creates an application and shows it", async () => {
  show();
  await screen.findByText("Acme");
  fireEvent.click(screen.getByRole("button"));
  await screen.findByText("Bakery");
});

it("shows why a list could not be read", async () => {
  show().injectFault({ kind: "error", status: 403, body: "json", operation: "listApplications" });
  expect((await screen.findByRole("alert")).textContent).toMatch(/^listApplications: 403/);
});
