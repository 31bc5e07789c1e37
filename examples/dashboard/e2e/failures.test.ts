import type { Fault } from "@clerk-platform/emulator";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { png } from "./png.ts";
import { test } from "./test.ts";

/** An action that changes something, and the operation that it calls. */
interface Action {
  operation: NonNullable<Fault["operation"]>;
  /** The tab of the application; none for the list of applications. */
  tab?: string;
  act(page: Page): Promise<unknown>;
}

const submit = (page: Page) => page.getByRole("dialog").locator("[type=submit]").click();

const actions: readonly Action[] = [
  {
    operation: "createApplication",
    async act(page) {
      await page.getByRole("button", { name: "New application" }).click();
      await page.getByRole("textbox", { name: "Name" }).fill("Zebra");
      await submit(page);
    },
  },
  {
    operation: "updateApplication",
    tab: "overview",
    async act(page) {
      await page.getByRole("button", { name: "Rename" }).click();
      await page.getByRole("textbox", { name: "Name" }).fill("Apex");
      await submit(page);
    },
  },
  {
    operation: "uploadApplicationLogo",
    tab: "overview",
    act: (page) =>
      page
        .locator("input[type=file]")
        .setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: png }),
  },
  {
    operation: "deleteApplication",
    tab: "overview",
    async act(page) {
      await page.getByRole("button", { name: "Delete application" }).click();
      await page.getByLabel("Type Acme to confirm").fill("Acme");
      await submit(page);
    },
  },
  {
    operation: "createApplicationDomain",
    tab: "domains",
    async act(page) {
      await page.getByRole("button", { name: "Add a domain" }).click();
      await page.getByRole("dialog").getByLabel("Domain").fill("shop.vercel.app");
      await submit(page);
    },
  },
  {
    operation: "banUser",
    tab: "users/development",
    act: (page) => page.getByRole("button", { name: /^Ban/ }).first().click(),
  },
  {
    operation: "patchConfig",
    tab: "config",
    async act(page) {
      await page.getByLabel("min_length").fill("12");
      await page.getByRole("button", { name: "Preview changes" }).click();
    },
  },
  {
    operation: "createApplicationTransfer",
    tab: "transfer",
    act: (page) => page.getByRole("button", { name: "Start a transfer" }).click(),
  },
];

test("an action that fails says so, claims nothing, and changes nothing", async ({ dashboard }) => {
  const id = await dashboard.applicationID("Acme");
  const page = await dashboard.open();
  const before = JSON.stringify(dashboard.emulator.snapshot());
  for (const failure of ["server error", "no network"]) {
    for (const { operation, tab, act } of actions) {
      await page.goto(`${dashboard.url}${tab ? `/applications/${id}/${tab}` : "/"}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (failure === "server error") {
        dashboard.emulator.injectFault({ kind: "error", status: 500, operation, times: 3 });
      } else {
        await page.route("**/api/clerk/**", (route) =>
          route.request().method() === "GET" ? route.continue() : route.abort(),
        );
      }
      await act(page);
      const alert = page.getByRole("alert").filter({ hasText: /\w/ }).first();
      await alert.waitFor();
      expect
        .soft(await alert.textContent(), `${operation}, ${failure}`)
        .toMatch(failure === "no network" ? /No connection|may or may not/ : /has a problem|may or may not/);
      const claims = page
        .getByRole("status")
        .filter({ hasText: /created|renamed|replaced|deleted|added|is banned|(?<!not )stored|started/i });
      expect.soft(await claims.allTextContents(), `${operation}, ${failure}`).toEqual([]);
      dashboard.emulator.clearFaults();
      await page.unroute("**/api/clerk/**");
    }
  }
  expect(JSON.stringify(dashboard.emulator.snapshot())).toBe(before);
});

test("a slow action cannot be sent twice", async ({ dashboard }) => {
  const page = await dashboard.open();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/platform/applications", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "New application" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Zebra");
  await submit(page);
  const button = page.getByRole("button", { name: "One moment…" });
  await button.waitFor();
  expect(await button.getAttribute("aria-disabled")).toBe("true");
  await button.click({ force: true });
  await page.getByRole("textbox", { name: "Name" }).press("Enter");
  release();
  await page.getByRole("heading", { name: "Zebra", level: 1 }).waitFor();
  expect(await dashboard.elsewhere.listApplications()).toHaveLength(4);
});
