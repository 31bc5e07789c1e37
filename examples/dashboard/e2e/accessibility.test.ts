import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./test.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** All rules of WCAG 2.2 A and AA and good practice, with one that axe still calls experimental. */
const everything: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "label-content-name-mismatch": { enabled: true } },
};
/** The rules whose results depend on colours, or on the width. */
const colours: RunOptions = { runOnly: ["color-contrast"] };
const layout: RunOptions = { runOnly: ["target-size", "scrollable-region-focusable", "color-contrast"] };

async function run(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> =>
      (globalThis as never as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    { ...options, resultTypes: ["violations" as const] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

/** What axe finds in light colours, and about the colours in dark ones. */
async function findings(page: Page): Promise<string[]> {
  const light = await run(page, everything);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await run(page, colours);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark];
}

/** Whether a page or its tabs need to be scrolled sideways. */
const isTooWide = (): boolean => {
  const tabs = document.querySelector(".tabs");
  return (
    document.documentElement.scrollWidth > innerWidth || (tabs ? tabs.scrollWidth > tabs.clientWidth : false)
  );
};

test("axe finds nothing on any page, and no page is too wide at 390 and 320 px", async ({ dashboard }) => {
  const acme = await dashboard.applicationID("Acme");
  const bakery = await dashboard.applicationID("Bakery");
  const { application_id: long } = await dashboard.elsewhere.createApplication({
    body: { name: "Donaudampfschifffahrtsgesellschaft".repeat(7) },
  });
  const place = { applicationID: acme, envOrInsID: "production" };
  const [user] = (await dashboard.elsewhere.listInstanceUsers(place)).data;
  await dashboard.elsewhere.patchConfig({ ...place, body: { auth_password: { min_length: 12 } } });
  const page = await dashboard.open({ colorScheme: "light", reducedMotion: "reduce" });
  for (const [path, shown] of [
    ["/", "Live"],
    [`/applications/${acme}`, "Stays on the server"],
    [`/applications/${long}`, "Danger zone"],
    [`/applications/${bakery}/domains`, "Not found"],
    [`/applications/${acme}/users`, "Ban"],
    [`/applications/${acme}/users/production/${user!.id}`, "Second factor"],
    [`/applications/${acme}/config/production/auth_password`, "Differs from development"],
    [`/applications/${acme}/config/production/auth_attack_protection`, "max_attempts"],
    [`/applications/${acme}/transfer`, "Start a transfer"],
    ["/transfers", "Pending"],
    ["/applications/app_unknown", "All applications"],
  ] as const) {
    await page.goto(`${dashboard.url}${path}`);
    await page.getByText(shown, { exact: true }).first().waitFor();
    expect.soft(await findings(page), path).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await run(page, layout), `${path} at 390 px`).toEqual([]);
    expect.soft(await page.evaluate(isTooWide), `${path} is too wide at 390 px`).toBe(false);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await page.evaluate(isTooWide), `${path} is too wide at 320 px`).toBe(false);
    await page.setViewportSize({ width: 1180, height: 800 });
  }
});

test("axe finds nothing in dialogs, messages and the sign-in", async ({ dashboard }) => {
  const page = await dashboard.open({ colorScheme: "light", as: null, reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "Sign in as" }).waitFor();
  expect.soft(await findings(page), "sign-in").toEqual([]);
  await page.getByRole("button", { name: /Olga/ }).click();
  await page.getByRole("button", { name: "New application" }).click();
  await page.getByRole("button", { name: "Create application" }).click();
  await page.getByText("Give it a name.").waitFor();
  expect.soft(await findings(page), "new application").toEqual([]);
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Go to" }).getByRole("link", { name: "Acme" }).waitFor();
  expect.soft(await findings(page), "Ctrl+K").toEqual([]);

  const id = await dashboard.applicationID("Acme");
  await page.goto(`${dashboard.url}/applications/${id}/users/production`);
  await page.getByRole("button", { name: /^Ban/ }).first().click();
  expect.soft(await findings(page), "ban in production").toEqual([]);
  await page.getByRole("button", { name: "Ban user" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  expect.soft(await findings(page), "message with Undo").toEqual([]);
  await page.route("**/unban", (route) => route.abort());
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Dismiss" }).waitFor();
  expect.soft(await findings(page), "message of a failure").toEqual([]);
});
