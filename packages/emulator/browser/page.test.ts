import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { installBinaries } from "../../../conformance/src/runtimes/install-binaries.ts";
import { type Browser, launchChromium } from "../../../conformance/src/runtimes/launch-chromium.ts";

let browser: Browser;
let server: EmulatorServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  await installBinaries();
  browser = await launchChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  server = await serve({ seed: "small" });
  page = (await browser.newPage()) as unknown as Page;
  page.setDefaultTimeout(20_000);
  complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (line) => {
    if (line.type() === "error") complaints.push(line.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith("data:"))
      complaints.push(`asks elsewhere: ${request.url()}`);
  });
  await page.goto(server.url);
  await page.waitForSelector("html[data-connected]");
});
afterEach(async () => {
  await page.close();
  await server.close();
  expect(complaints).toEqual([]);
});

const call = (path: string, init: RequestInit = {}) =>
  fetch(`${server.baseUrl}/platform${path}`, {
    ...init,
    headers: { authorization: `Bearer ${server.token}`, "content-type": "application/json" },
  });
const done = (text: string) => page.locator("#message").filter({ hasText: text }).waitFor();

it("the page follows the state without a reload", async () => {
  await call("/applications", { method: "POST", body: JSON.stringify({ name: "Just now <b>" }) });
  await page.locator("#application-list").getByText("Just now <b>").waitFor();
  await page.locator("#request-list").getByText("createApplication").waitFor();
  server.emulator.advance(86_400_000);
  await page.locator("#transfer-list .status").filter({ hasText: "expired" }).waitFor();
});

it("buttons complete and fail the DNS of a domain, by keyboard too", async () => {
  const row = page.locator("#domain-list tr").filter({ hasText: "bluebird-bakery.example" });
  await row.getByRole("button", { name: "Complete bluebird-bakery.example" }).focus();
  await page.keyboard.press("Enter");
  await row.locator(".status").filter({ hasText: "complete" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Complete");
  await row.getByRole("button", { name: "Fail bluebird-bakery.example" }).click();
  await row.locator(".status").filter({ hasText: "failed" }).waitFor();
});

it("a fault that is switched on hits the next call, and is listed until then", async () => {
  await page.getByLabel("Kind").selectOption("error");
  await page.getByLabel("Code").fill("resource_locked");
  await page.locator("form[data-form=fault] input[name=status]").fill("409");
  await page.getByRole("button", { name: "Switch on" }).click();
  await page.locator("#planned-faults li").waitFor();
  const response = await call("/applications");
  expect(response.status).toBe(409);
  expect(await response.text()).toContain("resource_locked");
  await page.locator("#planned-faults").getByText("None is switched on.").waitFor();
});

it("requests can be filtered by text and by status", async () => {
  await call("/applications");
  await call("/applications/app_missing");
  await page.locator("#request-list tbody tr").nth(1).waitFor();
  await page.locator("#status-filter").selectOption("warn");
  expect(await page.locator("#request-list tbody tr:visible").count()).toBe(1);
  await page.locator("#status-filter").selectOption("");
  await page.locator("#request-filter").fill("listApplications");
  expect(await page.locator("#request-list tbody tr:visible").count()).toBe(1);
});

it("a snapshot can be restored, and the clock advanced", async () => {
  await page.locator("#take-snapshot").click();
  await done("Snapshot taken.");
  const before = server.emulator.now();
  await page.getByRole("button", { name: "+ 1 day on the clock" }).click();
  await done("Done");
  expect(server.emulator.now() - before).toBeGreaterThanOrEqual(86_400_000);
  await call("/applications", { method: "POST", body: JSON.stringify({ name: "Gone soon" }) });
  await page.locator("#application-list").getByText("Gone soon").waitFor();
  await page.locator("#restore-snapshot").click();
  await page.locator("#application-list").getByText("Gone soon").waitFor({ state: "detached" });
});

it("an application shows its users, finds them, and takes new ones", async () => {
  await page.getByRole("link", { name: "Acme" }).click();
  await page.waitForSelector("html[data-connected]");
  const form = page.getByRole("form", { name: "Add a user to production" });
  await form.getByLabel("Email").fill("alice@example.com");
  await form.getByLabel("banned").check();
  await form.getByRole("button").click();
  await page.locator("tr").filter({ hasText: "alice@example.com" }).getByText("banned").waitFor();
  await page.getByLabel("Search users").fill("alice@");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("1 users found.").waitFor();
});

it("keys are not on the page, but can be copied as export lines", async () => {
  expect(await page.content()).not.toContain(server.token);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("#copy-exports").click();
  await done("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `export CLERK_PLATFORM_API_URL=${server.baseUrl}\nexport CLERK_PLATFORM_API_KEY=${server.token}`,
  );
});

it.each(["light", "dark"] as const)(
  "axe finds nothing in %s, wide and at 390 px, and nothing is cut off",
  async (scheme) => {
    await call("/applications/app_missing");
    await page.emulateMedia({ colorScheme: scheme });
    const id = (await (await call("/applications")).json())[0].application_id;
    for (const path of ["/", `/?application=${id}`]) {
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(server.url + path);
        await page.waitForSelector("html[data-connected]");
        const folder = process.env.EMULATOR_SCREENSHOTS;
        if (folder)
          await page.screenshot({ path: `${folder}/${scheme}-${width}-${path.length}.png`, fullPage: true });
        // Through the debugger: the page's own policy would not run it.
        const findings = await page.evaluate(async (source) => {
          // biome-ignore lint/security/noGlobalEval: a test's own copy of axe.
          globalThis.eval(source);
          const { violations } = await (
            globalThis as never as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
        }, axe.source);
        expect(findings).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
  },
);

it("pages of other origins cannot read events, keys or the page", async () => {
  for (const path of ["/", "/__emulator/events", "/__emulator/keys"]) {
    const response = await fetch(server.url + path, { headers: { origin: "http://evil.example" } });
    expect(response.status).toBe(403);
  }
});
