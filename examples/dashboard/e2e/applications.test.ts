import { describe, expect } from "vitest";
import { png } from "./png.ts";
import { test } from "./test.ts";

describe("the list of applications", () => {
  test("cards show domain, status, users and age, and can be searched and sorted", async ({ dashboard }) => {
    const page = await dashboard.open();
    const list = page.getByRole("list", { name: "Applications" });
    const names = list.getByRole("heading");
    await names.first().waitFor();
    expect(await names.allTextContents()).toEqual(["Acme", "Bakery", "Cartographer"]);
    const card = (name: string) => list.getByRole("listitem").filter({ hasText: name });
    await card("Acme").getByText("Live").waitFor();
    await card("Acme").getByText("65").waitFor();
    await card("Acme").getByText("3 days ago").waitFor();
    await card("Bakery").getByText("bakery.example").waitFor();
    await card("Bakery").getByText("DNS pending").waitFor();
    await card("Cartographer").getByText("Development only").waitFor();
    await card("Cartographer").getByText("Transfer pending").waitFor();

    await page.getByLabel("Sort by").selectOption("Newest first");
    await expect.poll(() => names.allTextContents()).toEqual(["Cartographer", "Bakery", "Acme"]);
    await page.getByLabel("Find by name, domain or id").fill("acme.EX");
    await expect.poll(() => names.allTextContents()).toEqual(["Acme"]);
    await list.getByRole("link", { name: "Acme" }).click();
    await page.getByRole("heading", { name: "Acme", level: 1 }).waitFor();
    await page.goBack();
    await expect.poll(() => names.allTextContents()).toEqual(["Acme"]);
    await page.getByLabel("Find by name, domain or id").fill("zebra");
    await page.getByText("No application matches “zebra”.").waitFor();

    dashboard.emulator.reset({ seed: "none" });
    await page.reload();
    await page.getByRole("heading", { name: "No applications yet" }).waitFor();
  });

  test("with a thousand applications, only the cards on screen send requests", async ({ dashboard }) => {
    dashboard.emulator.reset({ seed: { applications: 1000 } });
    const page = await dashboard.open();
    const cards = page.getByRole("list", { name: "Applications" }).getByRole("listitem");
    await page.getByText("1,000 in this workspace").waitFor();
    expect(await cards.count()).toBe(48);
    await cards
      .first()
      .getByText(/ago|today|yesterday/i)
      .waitFor();
    const counted = dashboard.emulator
      .requests(2000)
      .filter(({ operation }) => operation === "listInstanceUsers");
    expect(counted.length).toBeLessThan(30);
    await page.getByRole("button", { name: "Load more" }).click();
    expect(await cards.count()).toBe(96);
    await page.keyboard.press("Control+k");
    await page.getByLabel("Application or page").fill("application 987");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Application 987", level: 1 }).waitFor();
  });

  test("a failure is explained, and can be retried", async ({ dashboard }) => {
    // As often as the client tries.
    dashboard.emulator.injectFault({ kind: "error", status: 503, operation: "listApplications", times: 3 });
    const page = await dashboard.open();
    await page.getByText("Loading applications…").waitFor({ state: "attached" });
    await page.getByRole("alert").getByText("The Platform API has a problem").waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: "Acme" }).waitFor();
    expect(await page.getByText("The Platform API has a problem").count()).toBe(0);
  });

  test("a response that is not JSON is explained", async ({ dashboard }) => {
    dashboard.emulator.injectFault({ kind: "html-body", operation: "listApplications", times: 3 });
    const page = await dashboard.open();
    const alert = page.getByRole("alert").filter({ hasText: "The Platform API has a problem" });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/JSON/);
  });
});

describe("an application", () => {
  test("can be created with a domain", async ({ dashboard }) => {
    const page = await dashboard.open();
    await page.getByRole("button", { name: "New application" }).click();
    const dialog = page.getByRole("dialog", { name: "New application" });
    await dialog.getByRole("button", { name: "Create application" }).click();
    await dialog.getByText("Give it a name.").waitFor();
    expect(await dialog.getByLabel("Name").getAttribute("aria-invalid")).toBe("true");

    await dialog.getByLabel("Name").fill("Zebra");
    await dialog.getByLabel("Domain of production").fill("acme.example");
    await dialog.getByRole("button", { name: "Create application" }).click();
    const domain = dialog.getByLabel("Domain of production");
    await expect.poll(() => domain.getAttribute("aria-invalid")).toBe("true");
    expect(await dialog.getByRole("alert").allTextContents()).toContainEqual(
      expect.stringMatching(/taken|use/i),
    );

    await domain.fill("zebra.example");
    await dialog.getByRole("button", { name: "Create application" }).click();
    await page.getByRole("heading", { name: "Zebra", level: 1 }).waitFor();
    await page
      .getByRole("region", { name: "Production" })
      .getByText(/^ins_\w{27}$/)
      .waitFor();
    await page.getByText("Created Zebra.").waitFor();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Applications" }).click();
    await page.getByRole("link", { name: "Zebra" }).waitFor();
    expect((await dashboard.elsewhere.listApplications()).map(({ name }) => name)).toContain("Zebra");
  });

  test("is not created twice when the outcome of the first request is unknown", async ({ dashboard }) => {
    const page = await dashboard.open();
    dashboard.emulator.injectFault({ kind: "reset-after-commit", operation: "createApplication" });
    await page.getByRole("button", { name: "New application" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Zebra");
    await page.getByRole("button", { name: "Create application" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "This may or may not have been done" });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/Before you repeat it: .{10}/);
    // The list behind the dialog was read again, and shows it.
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("link", { name: "Zebra" }).waitFor();
    expect(await dashboard.elsewhere.listApplications()).toHaveLength(4);
  });

  test("a rate limit says when to try again", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Acme");
    dashboard.emulator.injectFault({ kind: "rate-limit", retryAfter: 90, operation: "getApplication" });
    const page = await dashboard.open({ at: `/applications/${id}` });
    await page.getByRole("alert").getByText("Try again in 90 seconds.").waitFor();
  });

  test("a new name shows on every page", async ({ dashboard }) => {
    const page = await dashboard.open({ at: `/applications/${await dashboard.applicationID("Acme")}` });
    await page.getByRole("button", { name: "Rename" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Apex");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await page.getByRole("heading", { name: "Apex", level: 1 }).waitFor();
    expect(await page.title()).toMatch(/^Apex/);
    await page.getByRole("navigation", { name: "Breadcrumb" }).getByText("Apex").waitFor();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Applications" }).click();
    await page.getByRole("link", { name: "Apex" }).waitFor();
  });

  test("an image is accepted as the logo, and another file is refused", async ({ dashboard }) => {
    const page = await dashboard.open({ at: `/applications/${await dashboard.applicationID("Acme")}` });
    const choose = page.getByRole("button", { name: "Upload a logo for Acme" });
    await choose.waitFor();
    const file = page.locator("input[type=file]");
    await file.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("notes") });
    const dialog = page.getByRole("dialog", { name: "The logo was not uploaded" });
    await dialog.getByText(/not an image/).waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();

    await file.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: png });
    await page.getByText("The logo was replaced.").waitFor();
    expect(await choose.locator("img").getAttribute("src")).toMatch(/^blob:/);
    expect(JSON.stringify(dashboard.emulator.snapshot())).toContain('"contentType":"image/png"');
  });

  test("is deleted in the danger zone, once its name was typed", async ({ dashboard }) => {
    const page = await dashboard.open({ at: `/applications/${await dashboard.applicationID("Acme")}` });
    const zone = page.getByRole("region", { name: "Danger zone" });
    await zone.getByRole("button", { name: "Delete application" }).click();
    const dialog = page.getByRole("dialog", { name: "Delete Acme?" });
    await dialog.getByLabel("Type Acme to confirm").fill("Acm");
    await dialog.getByRole("button", { name: "Delete application" }).click();
    await dialog.getByText("This is not the name of the application.").waitFor();
    await dialog.getByLabel("Type Acme to confirm").fill("Acme");
    // A page that says it does not exist must not flash up.
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (/does not exist/.test(document.body.textContent)) document.body.dataset.flashed = "";
      });
      seen.observe(document.body, { childList: true, subtree: true });
    });
    await dialog.getByRole("button", { name: "Delete application" }).click();
    await page.getByText("2 in this workspace").waitFor();
    expect(await page.locator("[data-flashed]").count()).toBe(0);
    expect(await page.getByRole("link", { name: "Acme" }).count()).toBe(0);
    expect(await dashboard.elsewhere.listApplications()).toHaveLength(2);
  });
});
