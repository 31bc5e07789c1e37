import type { Browser, Page } from "playwright-core";
import { installBinaries } from "../../conformance/src/runtimes/install-binaries.ts";
import { launchChromium } from "../../conformance/src/runtimes/launch-chromium.ts";
import { serveSite } from "./serve-site.ts";

/** The built site in Chromium. */
export interface SiteBrowser {
  url: string;
  newPage(): Promise<Page>;
  /** Errors and warnings of all pages, failed requests, and requests to other hosts. */
  complaints: string[];
  close(): Promise<void>;
}

/** Serves the built site and starts Chromium. */
export async function browseSite(): Promise<SiteBrowser> {
  await installBinaries();
  const site = await serveSite();
  const browser = (await launchChromium()) as unknown as Browser;
  const complaints: string[] = [];
  return {
    url: site.url,
    complaints,
    async newPage() {
      const page = await browser.newPage();
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("requestfailed", (request) => {
        // Leaving a page aborts what it fetches ahead.
        if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
      });
      page.on("request", (request) => {
        // The site loads nothing from other hosts: no fonts, no analytics.
        if (!request.url().startsWith(site.url)) complaints.push(`loads from another host: ${request.url()}`);
      });
      return page;
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}
