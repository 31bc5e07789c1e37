import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { installBinaries } from "../../../conformance/src/runtimes/install-binaries.ts";
import { chromiumLaunchOptions } from "../../../conformance/src/runtimes/launch-chromium.ts";
import { buildApp } from "../server/build-app.ts";
import { seed } from "../server/seed.ts";
import { startDashboard } from "../server/start-dashboard.ts";

/** Takes the screenshots that the READMEs show. */
const folder = fileURLToPath(new URL("../screenshots/", import.meta.url));
const wide = { width: 1180, height: 760 };
const narrow = { width: 390, height: 780 };

interface Picture extends BrowserContextOptions {
  name: string;
  go(page: Page): Promise<unknown>;
}

const openTab = (page: Page, tab: string) =>
  page.getByRole("navigation", { name: "Application" }).getByRole("link", { name: tab }).click();

const openAcme = async (page: Page, tab: string) => {
  await page.getByRole("link", { name: "Acme Cloud" }).click();
  await openTab(page, tab);
};

const pictures: readonly Picture[] = [
  {
    name: "applications-light",
    viewport: wide,
    colorScheme: "light",
    async go(page) {
      await page.getByText("DNS pending").waitFor();
      await page.getByText("240").waitFor();
    },
  },
  {
    name: "domains-dark",
    viewport: wide,
    colorScheme: "dark",
    async go(page) {
      await page.getByRole("button", { name: "New application" }).click();
      await page.getByRole("textbox", { name: "Name" }).fill("Harbour Hotels");
      await page.getByLabel("Domain of production").fill("harbour-hotels.example");
      await page.getByRole("button", { name: "Create application" }).click();
      await openTab(page, "Domains");
      await page.getByText("Incomplete").waitFor();
      dashboard.upstream.emulator.advance(12_000);
      await page.getByText("2 of 3").waitFor();
    },
  },
  {
    name: "users-light",
    viewport: wide,
    colorScheme: "light",
    async go(page) {
      await openAcme(page, "Users");
      await page.getByRole("button", { name: /^Ban/ }).first().click();
      await page.getByRole("button", { name: "Ban user" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  },
  {
    name: "config-dark",
    viewport: wide,
    colorScheme: "dark",
    async go(page) {
      await openAcme(page, "Configuration");
      await page.getByLabel("min_length").fill("12");
      await page.getByRole("switch", { name: "require_numbers" }).check();
      await page.getByRole("button", { name: "Preview changes" }).click();
      await page.getByRole("button", { name: "Apply" }).click();
      await page.getByRole("heading", { name: "Differs from development" }).waitFor();
      await page.getByText("Stored auth_password.").waitFor({ state: "detached" });
    },
  },
  {
    name: "user-narrow",
    viewport: narrow,
    colorScheme: "light",
    async go(page) {
      await openAcme(page, "Users");
      await page.getByRole("table", { name: "Users" }).getByRole("link").first().click();
      await page.getByText("Second factor").waitFor();
    },
  },
];

await installBinaries();
mkdirSync(folder, { recursive: true });
const begin = Date.now();
// Time passes only when a screenshot advances it.
const dashboard = await startDashboard(await buildApp(), { seed, clock: { now: () => begin } });
const browser = await chromium.launch(await chromiumLaunchOptions());
for (const { name, go, ...options } of pictures) {
  dashboard.upstream.emulator.reset();
  const page = await browser.newPage({ ...options, reducedMotion: "reduce" });
  page.setDefaultTimeout(10_000);
  await page.goto(dashboard.url);
  await page.getByRole("button", { name: "Olga Owner" }).click();
  await go(page);
  // The pointer must not highlight anything.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
  console.log(`${name}.png`);
}
await browser.close();
await dashboard.close();
