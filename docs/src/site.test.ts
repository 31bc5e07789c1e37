import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { installBinaries } from "../../conformance/src/runtimes/install-binaries.ts";
import { type Browser, launchChromium } from "../../conformance/src/runtimes/launch-chromium.ts";
import { serveSite } from "./serve-site.ts";

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  await installBinaries();
  site = await serveSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

beforeEach(async () => {
  page = (await browser.newPage()) as unknown as Page;
  complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    // The site loads nothing from other hosts: no fonts, no analytics.
    if (!request.url().startsWith(site.url)) complaints.push(`loads from another host: ${request.url()}`);
  });
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

/** Waits for a page with this title. */
const arrivesAt = (title: string): Promise<void> =>
  page.locator("main h1").filter({ hasText: title }).first().waitFor();

it("search finds the guide to retries and opens it", async () => {
  await page.goto(site.url);
  await page.locator("#local-search button").click();
  await page.locator("#localsearch-input").fill("retry");
  await page.locator('.results a[href*="guides/retries"]').first().click();
  await page.waitForURL(/guides\/retries/);
  await arrivesAt("Retries and safety");
});

it.each([
  ["banUser", "users"],
  ["createJWTTemplate", "jwt-templates"],
  ["listDomains", "domains"],
])("search finds the operation %s first, on the page of its tag", async (name, tag) => {
  await page.goto(site.url);
  await page.locator("#local-search button").click();
  await page.locator("#localsearch-input").fill(name);
  await page.locator(`.results a[href*="operations/${tag}"]`).first().waitFor();
  await page.locator(".results a").first().click();
  await page.waitForURL(new RegExp(`operations/${tag}\\.html#${name.toLowerCase()}$`));
});

it("the home page, the sidebar and the pager lead through the guides", async () => {
  await page.goto(site.url);
  await page.getByRole("link", { name: "Get started" }).click();
  await page.waitForURL(/guides\/getting-started/);
  await arrivesAt("Getting started");
  await page.locator(".VPSidebar").getByRole("link", { name: "Pagination" }).click();
  await page.waitForURL(/guides\/pagination/);
  await arrivesAt("Pagination");
  await page.locator(".pager-link.next").click();
  await page.waitForURL(/guides\/config-updates/);
  await arrivesAt("Configuration updates");
});

it("the navigation links to createPlatformClient, and its page to the options", async () => {
  await page.goto(`${site.url}/guides/errors.html`);
  await page.locator(".VPNavBarMenu").getByRole("link", { name: "API reference" }).click();
  await page.waitForURL(/\/reference\//);
  await page.locator(".VPSidebar").getByRole("link", { name: "core", exact: true }).click();
  await page.waitForURL(/reference\/@clerk-platform\/core\//);
  await page.locator("main").getByRole("link", { name: "createPlatformClient" }).click();
  await page.waitForURL(/createPlatformClient/);
  await arrivesAt("createPlatformClient()");
  await page.locator("main").getByRole("link", { name: "ClientOptions" }).first().click();
  await page.waitForURL(/ClientOptions/);
  await arrivesAt("ClientOptions");
  await page.locator("main #property-timeoutms").waitFor({ state: "attached" });
});

it("the site switches to dark mode and stays dark", async () => {
  await page.goto(`${site.url}/guides/errors.html`);
  const isDark = (): Promise<boolean> =>
    page.locator("html").evaluate((root) => root.classList.contains("dark"));
  expect(await isDark()).toBe(false);
  await page.locator(".VPNavBarAppearance button").click();
  expect(await isDark()).toBe(true);
  await page.reload();
  expect(await isDark()).toBe(true);
});

it("the reference of an operation can be reached by keyboard", async () => {
  await page.goto(`${site.url}/reference/`);
  await page.locator("main").getByRole("link", { name: "banUser", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/operations\/users\.html#banuser/);
  await arrivesAt("Users");
});

it("pages fit the width of a phone", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site.url}/guides/retries.html`);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.locator(".VPLocalNav .menu").click();
  await page.locator(".VPSidebar").getByRole("link", { name: "Errors" }).click();
  await page.waitForURL(/guides\/errors/);
  await arrivesAt("Errors");
});
