import { describe, expect } from "vitest";
import { test } from "./test.ts";

describe("navigation", () => {
  test("Ctrl+K goes to tabs, pages and applications by name", async ({ dashboard }) => {
    const page = await dashboard.open({ at: `/applications/${await dashboard.applicationID("Acme")}` });
    await page.getByRole("heading", { name: "Acme" }).waitFor();
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "Go to" });
    await palette.getByRole("link", { name: "Bakery" }).waitFor();
    await page.keyboard.type("acme conf");
    await palette.getByText("1 result").waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Configuration keys" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/config$/);

    await page.getByRole("button", { name: "Go to" }).click();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Cartographer", level: 1 }).waitFor();
    expect(await palette.count()).toBe(0);

    await page.keyboard.press("Control+k");
    await page.keyboard.type("zebra");
    await palette.getByText("Nothing is called “zebra”.").waitFor();
    await page.keyboard.press("Escape");
    await palette.waitFor({ state: "detached" });
  });

  test("the key / moves to the search of the page, but not out of a field", async ({ dashboard }) => {
    const page = await dashboard.open();
    const field = page.getByLabel("Find by name, domain or id");
    await field.waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("a/b");
    expect(await field.inputValue()).toBe("a/b");
  });

  test("breadcrumbs lead back, and every page has a title of its own", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Acme");
    const page = await dashboard.open({ at: `/applications/${id}/users` });
    const breadcrumb = page.getByRole("navigation", { name: "Breadcrumb" });
    await breadcrumb.getByText("Users").waitFor();
    expect(await breadcrumb.getByRole("listitem").allTextContents()).toEqual([
      "Applications",
      "Acme",
      "Users",
    ]);
    expect(await page.title()).toBe("Users · Acme · Platform dashboard");
    await breadcrumb.getByRole("link", { name: "Acme" }).click();
    await page.getByRole("region", { name: "Danger zone" }).waitFor();
    await breadcrumb.getByRole("link", { name: "Applications" }).click();
    await page.getByRole("heading", { name: "Applications", level: 1 }).waitFor();
  });
});

describe("an address that leads nowhere", () => {
  test("the page says what was not found, and links back", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Acme");
    const page = await dashboard.open({ at: "/applications/app_unknown" });
    for (const [place, heading, way] of [
      ["/applications/app_unknown", "This application does not exist", "All applications"],
      [`/applications/${id}/nothing`, "This page does not exist", "Acme"],
      [`/applications/${id}/users/staging`, "This environment does not exist", "Acme"],
      [`/applications/${id}/users/production/user_1`, "This user does not exist", "All users of production"],
      ["/transfers/lost", "This page does not exist", "All transfers"],
      ["/nowhere", "This page does not exist", "All applications"],
    ] as const) {
      await page.goto(`${dashboard.url}${place}`);
      await page.getByRole("heading", { name: heading }).waitFor();
      expect(await page.getByRole("main").textContent()).not.toMatch(/token|Try again/i);
      await page.getByRole("main").getByRole("link", { name: way, exact: true }).last().click();
      await page.getByRole("heading", { name: heading }).waitFor({ state: "detached" });
    }
  });

  test("an application that was deleted elsewhere is not shown any longer", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Acme");
    const page = await dashboard.open({ at: `/applications/${id}` });
    await page.getByRole("button", { name: "Rename" }).click();
    await dashboard.elsewhere.deleteApplication({ applicationID: id });
    await page.getByRole("textbox", { name: "Name" }).fill("Apex");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await page.getByRole("heading", { name: "This application does not exist" }).waitFor();
    await page.getByRole("link", { name: "All applications" }).click();
    await page.getByText("2 in this workspace").waitFor();
  });
});
