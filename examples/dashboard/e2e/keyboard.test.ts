import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./test.ts";

/** The name of the focused element, as a screen reader would read it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return (
      element?.getAttribute("aria-label") ??
      (element as HTMLInputElement)?.labels?.[0]?.textContent ??
      element?.textContent
    );
  });

/** Presses Tab until the element with a name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

test("an application can be created and opened with the keyboard alone", async ({ dashboard }) => {
  const page = await dashboard.open();
  await page.getByRole("link", { name: "Acme" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Skip to content");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("Applications");

  await tabTo(page, "New application");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  // The focus returns to the button that opened the dialog.
  expect(await focused(page)).toBe("New application");

  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  expect(await focused(page)).toBe("Name");
  await page.keyboard.type("Zebra");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Zebra", level: 1 }).waitFor();
  // The heading of the new page gets the focus.
  await expect.poll(() => focused(page)).toBe("Zebra");
  await tabTo(page, "Users");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "No users yet" }).waitFor();
});

test("the next page of users can be loaded with the keyboard", async ({ dashboard }) => {
  const id = await dashboard.applicationID("Acme");
  const page = await dashboard.open({
    at: `/applications/${id}/users/production`,
    viewport: { width: 1180, height: 500 },
  });
  const rows = page.locator("tbody tr");
  await expect.poll(() => rows.count()).toBe(20);
  await page.getByRole("button", { name: "Load more" }).press("Enter");
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(40);
});
