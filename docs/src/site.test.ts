import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { browseSite, type SiteBrowser } from "./browse-site.ts";

let site: SiteBrowser;
let page: Page;

beforeAll(async () => {
  site = await browseSite();
});
afterAll(() => site?.close());

beforeEach(async () => {
  page = await site.newPage();
});
afterEach(async () => {
  await page.close();
  expect(site.complaints.splice(0)).toEqual([]);
});

/** Waits for a page with this title. */
const arrivesAt = (title: string): Promise<void> =>
  page.locator("main h1").filter({ hasText: title }).first().waitFor();

it.each([
  ["retry", "guides/retries", "Retries and safety"],
  ["rate limit", "guides/retries.html#rate-limits", "Retries and safety"],
  ["OutcomeUnknownError", "guides/retries.html#a-write-that-was-lost", "Retries and safety"],
])("search for %s finds %s and opens it", async (text, link, title) => {
  await page.goto(site.url);
  await page.locator("#local-search button").click();
  await page.locator("#localsearch-input").fill(text);
  await page.locator(`.results a[href*="${link}"]`).first().click();
  await page.waitForURL(/guides\/retries/);
  await arrivesAt(title);
});

it.each([
  ["banUser", "users"],
  ["createJWTTemplate", "jwt-templates"],
  ["listDomains", "domains"],
  ["listInstanceUsers", "users"],
])("search finds the operation %s first, on the page of its tag", async (name, tag) => {
  await page.goto(site.url);
  await page.locator("#local-search button").click();
  await page.locator("#localsearch-input").fill(name);
  await page.locator(`.results a[href*="operations/${tag}"]`).first().waitFor();
  await page.locator(".results a").first().click();
  await page.waitForURL(new RegExp(`operations/${tag}\\.html#${name.toLowerCase()}$`));
});

it("the home page, the sidebar and the pager link the guides", async () => {
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
