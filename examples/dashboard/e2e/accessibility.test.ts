import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./test.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** What axe looks for: WCAG 2.2 A and AA once, and in the other colours what colours change. */
const rules = {
  light: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  dark: ["color-contrast"],
};

async function findings(page: Page, runOnly: string[]): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> =>
      (globalThis as never as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    { runOnly, resultTypes: ["violations"] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test("every page can be used by everybody, wide and narrow", async ({ dashboard }) => {
    const acme = await dashboard.applicationID("Acme");
    const bakery = await dashboard.applicationID("Bakery");
    const page = await dashboard.open({ colorScheme, reducedMotion: "reduce" });
    for (const [place, shown] of [
      ["/", "Acme"],
      [`/applications/${acme}`, "Never leaves the server"],
      [`/applications/${bakery}/domains`, "Not yet"],
      [`/applications/${acme}/users`, "Ban"],
      [`/applications/${acme}/config/production/auth_attack_protection`, "max_attempts"],
      [`/applications/${acme}/transfer`, "Start a transfer"],
      ["/transfers", "pending"],
      ["/applications/app_unknown", "Not found"],
    ] as const) {
      await page.goto(`${dashboard.url}/#${place}`);
      await page.getByText(shown, { exact: true }).first().waitFor();
      expect.soft(await findings(page, rules[colorScheme]), place).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      const tooWide = () => document.documentElement.scrollWidth - innerWidth;
      expect.soft(await page.evaluate(tooWide), `${place} is too wide`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1180, height: 800 });
    }
  });

  test("dialogs and signing in, too", async ({ dashboard }) => {
    const page = await dashboard.open({ colorScheme, as: null, reducedMotion: "reduce" });
    await page.getByRole("heading", { name: "Who are you?" }).waitFor();
    expect(await findings(page, rules[colorScheme])).toEqual([]);
    await page.getByRole("button", { name: /Olga/ }).click();
    await page.getByRole("button", { name: "New application" }).click();
    await page.getByRole("button", { name: "Create application" }).click();
    await page.getByText("Give it a name.").waitFor();
    expect(await findings(page, rules[colorScheme])).toEqual([]);
  });
});
