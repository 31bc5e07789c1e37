import { createPlatformClient, type PlatformClient } from "@clerk-platform/core";
import type { Emulator } from "@clerk-platform/emulator";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { startDashboard } from "../server/start-dashboard.ts";
import { recordSecrets, type SecretRecord } from "./record-secrets.ts";
import { testSeed } from "./seed.ts";

/** How a page is opened. */
export interface Opening extends BrowserContextOptions {
  /** The person to sign in as; `null` for nobody. @defaultValue "olga" */
  as?: "olga" | "sami" | null;
  /** The path of the page. @defaultValue "/" */
  at?: string;
}

/** A dashboard that only one test uses. */
export interface Fixture {
  url: string;
  emulator: Emulator;
  /** A client that writes to the Platform API directly, as another person would. */
  elsewhere: PlatformClient;
  /** Returns the id of the application with a name. */
  applicationID(name: string): Promise<string>;
  open(opening?: Opening): Promise<Page>;
  secrets: SecretRecord;
}

let connected: Promise<Browser> | undefined;

/** A test with a dashboard. It also fails when a page throws or a secret reaches the browser. */
export const test = base.extend<{ dashboard: Fixture }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs.
  dashboard: async ({}, use) => {
    connected ??= chromium.connect(inject("browserEndpoint"));
    const browser = await connected;
    const begin = Date.now();
    const { url, upstream, close } = await startDashboard(inject("appFolder"), {
      seed: testSeed,
      // The emulator's time passes only when a test advances it.
      clock: { now: () => begin },
    });
    const { emulator, baseUrl, token } = upstream;
    const elsewhere = createPlatformClient({ baseUrl, token });
    const secrets = recordSecrets(upstream);
    const thrown: string[] = [];
    const pages: Page[] = [];
    await use({
      url,
      emulator,
      elsewhere,
      secrets,
      async applicationID(name) {
        const applications = await elsewhere.listApplications();
        return applications.find((application) => application.name === name)!.application_id;
      },
      async open({ as = "olga", at = "/", ...options } = {}) {
        const context = await browser.newContext({ viewport: { width: 1180, height: 800 }, ...options });
        const page = await context.newPage();
        pages.push(page);
        // Against hanging only: the machine may be busy.
        page.setDefaultTimeout(120_000);
        page.on("pageerror", (error) => thrown.push(String(error)));
        page.on("console", (message) => {
          if (message.type() === "error" && !/Failed to load resource/.test(message.text()))
            thrown.push(message.text());
        });
        await secrets.watch(page);
        if (as) await page.request.post(`${url}/session`, { data: { person: as } });
        await page.goto(`${url}${at}`);
        return page;
      },
    });
    for (const page of pages) await secrets.look(page);
    await Promise.all(pages.map((page) => page.context().close()));
    await close();
    expect(thrown, "errors that pages threw").toEqual([]);
    expect(await secrets.found(), "secrets that reached the browser").toEqual([]);
  },
});
