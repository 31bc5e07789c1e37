import { globSync, readFileSync } from "node:fs";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browseSite, type SiteBrowser } from "./browse-site.ts";
import { siteFolder } from "./folders.ts";

let site: SiteBrowser;
let page: Page;

beforeAll(async () => {
  site = await browseSite();
  page = await site.newPage();
  // Colours fade when the scheme changes, unless the visitor asks for less motion.
  await page.emulateMedia({ reducedMotion: "reduce" });
});
afterAll(() => site?.close());

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/** All rules of WCAG 2.2 A and AA and good practice. */
const everything: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** The rules whose results depend on colours. */
const colours: RunOptions = { runOnly: ["color-contrast"] };

async function findings(options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> => (globalThis as never as { axe: typeof axe }).axe.run(options),
    { ...options, resultTypes: ["violations" as const] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

it.each([
  ["the home page", "/"],
  ["a guide", "/guides/prototype-to-production.html"],
  ["the index of the reference", "/reference/"],
  ["the operations of a tag", "/reference/operations/users.html"],
  ["an interface", "/reference/@clerk-platform/core/interfaces/ClientOptions.html"],
  ["a missing page", "/nothing.html"],
])("axe finds nothing on %s, light and dark, wide and at 390 px", async (_, path) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(wide);
  await page.goto(site.url + path);
  await page.evaluate(axe.source);
  expect.soft(await findings(everything), "light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator("html.dark").waitFor();
  expect.soft(await findings(colours), "dark").toEqual([]);
  await page.setViewportSize(phone);
  expect.soft(await findings(colours), "dark at 390 px").toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.locator("html:not(.dark)").waitFor();
  expect.soft(await findings(everything), "light at 390 px").toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  // Chromium reports the status of the missing page itself.
  const expected = path === "/nothing.html" ? [expect.stringContaining("404")] : [];
  expect(site.complaints.splice(0)).toEqual(expected);
});

it("no page of the site is wider than a phone", async () => {
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/reference/`);
  const pages = globSync("**/*.html", { cwd: siteFolder }).flatMap((path) => {
    const main = /<main[\s\S]*<\/main>/.exec(readFileSync(siteFolder + path, "utf8"))?.[0];
    return main ? [{ path, main }] : [];
  });
  expect(pages.length).toBeGreaterThan(400);
  const tooWide: string[] = [];
  // Instead of a navigation, which takes ten times as long; many at once, so that Chromium paints none of them.
  while (pages.length > 0) {
    const some = pages.splice(0, 50);
    const widths = await page.evaluate(
      (mains) =>
        mains.map((main) => {
          document.querySelector("main")!.outerHTML = main;
          return document.documentElement.scrollWidth;
        }),
      some.map(({ main }) => main),
    );
    for (const [index, width] of widths.entries()) {
      if (width > phone.width) tooWide.push(`${some[index]!.path}: ${width} px`);
    }
  }
  expect(tooWide).toEqual([]);
});
