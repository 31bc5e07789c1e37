// @module-tag processes
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
/** The emulator's time passes only in tests that need it. */
let time = Date.now();

beforeAll(async () => {
  await installBinaries();
  browser = await launchChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  server = await serve({ seed: "small", clock: { now: () => time } });
  page = (await browser.newPage()) as unknown as Page;
  // Against hanging only: the machine may be busy.
  page.setDefaultTimeout(60_000);
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
/** The browser writes a line of its own for each. */
const forgiveFailedRequests = () => {
  complaints = complaints.filter((line) => !line.startsWith("Failed to load resource"));
};
const done = (text: string) => page.locator("#message").filter({ hasText: text }).waitFor();

it("the page follows the state without a reload", async () => {
  await call("/applications", { method: "POST", body: JSON.stringify({ name: "Just now <b>" }) });
  await page.locator("#application-list").getByText("Just now <b>").waitFor();
  await page.locator("#request-list").getByText("createApplication").waitFor();
  server.emulator.advance(86_400_000);
  await page.locator("#transfer-list .status").filter({ hasText: "expired" }).waitFor();
});

it("changes that only the clock makes are shown, too", async () => {
  await page.locator("#transfer-list .status").filter({ hasText: "pending" }).waitFor();
  time += 86_400_000;
  await page.locator("#transfer-list .status").filter({ hasText: "expired" }).waitFor();
});

it("says when the emulator does not respond, and continues when it is back", async () => {
  const { port } = server;
  await server.close();
  await done("The emulator does not respond.");
  server = await serve({ port, seed: { applications: [{ name: "Back again" }] } });
  await page.getByRole("link", { name: "Back again" }).waitFor();
  await page.waitForSelector("html[data-connected] #message:empty", { state: "attached" });
  forgiveFailedRequests();
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

it("a field that another kind of fault has does not prevent switching one on", async () => {
  const kind = page.getByLabel("Kind");
  await kind.selectOption("error");
  await page.locator("form[data-form=fault] input[name=status]").fill("200");
  await kind.selectOption("dropped-body");
  await page.getByRole("button", { name: "Switch on" }).click();
  await page.locator("#planned-faults").getByText("every operation, 1 time").waitFor();
  expect(server.emulator.faults()).toEqual([{ kind: "dropped-body", times: 1 }]);
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
  await done("Done: + 1 day on the clock.");
  expect(server.emulator.now() - before).toBe(86_400_000);
  await call("/applications", { method: "POST", body: JSON.stringify({ name: "Gone soon" }) });
  await page.locator("#application-list").getByText("Gone soon").waitFor();
  await page.locator("#restore-snapshot").click();
  await done("Snapshot restored.");
  expect(server.emulator.now()).toBe(before);
  await page.locator("#application-list").getByText("Gone soon").waitFor({ state: "detached" });
});

it("the page of an application lists, finds and adds users", async () => {
  await page.getByRole("link", { name: "Acme" }).click();
  await page.waitForSelector("html[data-connected]");
  const form = page.getByRole("form", { name: "Add a user to production" });
  await form.getByLabel("Email").fill("alice@example.com");
  await form.getByLabel("banned").check();
  await form.getByRole("button").click();
  await page.locator("tr").filter({ hasText: "alice@example.com" }).getByText("banned").waitFor();
  await page.getByLabel("Search users").fill("alice@");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("1 user found.").waitFor();
});

it("the page of an application that is deleted says so", async () => {
  await page.getByRole("link", { name: "Acme" }).click();
  await page.waitForSelector("html[data-connected]");
  expect(await page.title()).toBe("Acme – Clerk Platform API emulator");
  const id = new URL(page.url()).searchParams.get("application");
  await call(`/applications/${id}`, { method: "PATCH", body: JSON.stringify({ name: "Acme Inc" }) });
  await page.getByRole("heading", { name: "Acme Inc" }).waitFor();
  await call(`/applications/${id}`, { method: "DELETE" });
  await page.getByText("This application does not exist, or was deleted.").waitFor();
  await page.getByRole("link", { name: "Cartographer" }).waitFor();
});

it("the focus stays in a table that changes, also when its button is gone", async () => {
  const button = page.getByRole("button", { name: /^Complete appxfr_/ });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.locator("#transfer-list .status").filter({ hasText: "completed" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("table-transfers");
});

it("an error is visible wherever the page is scrolled to", async () => {
  await page.getByRole("link", { name: "Acme" }).click();
  await page.waitForSelector("html[data-connected]");
  const form = page.getByRole("form", { name: "Add a user to production" });
  for (let times = 0; times < 2; times++) {
    await form.getByLabel("Email").fill("twice@example.com");
    await form.getByRole("button").click();
    await done(times === 0 ? "Done." : "user.email: another user of the instance has it");
  }
  const box = await page.locator("#message").boundingBox();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(box!.y).toBeGreaterThanOrEqual(0);
  forgiveFailedRequests();
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
