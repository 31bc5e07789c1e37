import "./dom.ts";

import { createEmulator } from "@clerk-platform/emulator";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, type FunctionComponent } from "react";

export type Screen = FunctionComponent<{ applicationID: string }>;

/** A mounted screen. */
export interface Session {
  /** Number of requests so far. */
  readonly requests: () => number;
  readonly text: () => string;
  /** The buttons with this text. */
  readonly buttons: (name: string) => HTMLButtonElement[];
  /** Number of users shown as banned. */
  readonly banned: () => number;
  /** Waits for a condition; `false` if it is not met within a few seconds. */
  readonly wait: (condition: () => boolean) => Promise<boolean>;
  readonly end: () => void;
}

/** Clients keep the `fetch` they were created with, so one `fetch` forwards to the current session. */
let send: (request: Request) => Promise<Response>;
globalThis.fetch = async (input, init) => send(new Request(input, init));

/** Mounts a screen for an application with 25 users, or for an unknown application. */
export async function startSession(Screen: Screen, unknown = false): Promise<Session> {
  const emulator = createEmulator({
    seed: { applications: [{ name: "Acme", domain: "acme.example", users: 25 }] },
  });
  let requests = 0;
  send = async (request) => {
    requests++;
    const headers = new Headers(request.headers);
    // Adds the token, as the proxy would.
    headers.set("authorization", `Bearer ${emulator.token}`);
    const url = request.url.replace("https://app.example/api/clerk", emulator.baseUrl);
    return emulator.fetch(new Request(url, new Request(request, { headers })));
  };
  const [{ application_id: known }] = await emulator
    .fetch(`${emulator.baseUrl}/platform/applications`, {
      headers: { authorization: `Bearer ${emulator.token}` },
    })
    .then((response) => response.json());
  const applicationID = unknown ? "app_unknown" : known;
  // React Query waits up to 30 seconds between attempts; the benchmark skips the waits.
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
  const { createRoot } = await import("react-dom/client");
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  root.render(createElement(QueryClientProvider, { client }, createElement(Screen, { applicationID })));
  const wait = async (condition: () => boolean): Promise<boolean> => {
    for (const until = Date.now() + 5000; Date.now() < until; ) {
      if (condition()) return true;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return false;
  };
  return {
    requests: () => requests,
    text: () => container.textContent ?? "",
    buttons: (name) =>
      [...container.querySelectorAll("button")].filter(({ textContent }) => textContent === name),
    banned: () => container.textContent?.match(/ banned/g)?.length ?? 0,
    wait,
    end() {
      root.unmount();
      container.remove();
      client.clear();
    },
  };
}
