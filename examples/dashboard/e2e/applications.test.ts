import { describe, expect } from "vitest";
import { png } from "./png.ts";
import { test } from "./test.ts";

describe("the list of applications", () => {
  test("shows them, filters them, and says when there are none", async ({ dashboard }) => {
    const page = await dashboard.open();
    const names = page.getByRole("list", { name: "Applications" }).getByRole("heading");
    await names.first().waitFor();
    expect(await names.allTextContents()).toEqual(["Acme", "Bakery", "Cartographer"]);
    await page.getByLabel("Find an application").fill("bak");
    await expect.poll(() => names.allTextContents()).toEqual(["Bakery"]);
    await page.getByLabel("Find an application").fill("zebra");
    await page.getByText("No application is called “zebra”.").waitFor();

    dashboard.emulator.reset({ seed: "none" });
    await page.reload();
    await page.getByRole("heading", { name: "No applications yet" }).waitFor();
  });

  test("says that it loads, says what failed, and tries again", async ({ dashboard }) => {
    // As often as the client tries by itself.
    dashboard.emulator.injectFault({ kind: "error", status: 503, operation: "listApplications", times: 3 });
    const page = await dashboard.open();
    await page.getByText("Loading applications…").waitFor({ state: "attached" });
    await page.getByRole("alert").getByText("The Platform API has a problem").waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: "Acme" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("explains answers that nobody can read", async ({ dashboard }) => {
    dashboard.emulator.injectFault({ kind: "html-body", operation: "listApplications", times: 3 });
    const page = await dashboard.open();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("did not answer with JSON");
  });
});

describe("an application", () => {
  test("is created with a domain, and shown", async ({ dashboard }) => {
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
      .getByRole("region", { name: "production" })
      .getByText(/^ins_\w{27}$/)
      .waitFor();
    await page.getByText("Created Zebra.").waitFor();
    await page.getByRole("link", { name: "Applications" }).click();
    await page.getByRole("link", { name: "Zebra" }).waitFor();
    expect((await dashboard.elsewhere.listApplications()).map(({ name }) => name)).toContain("Zebra");
  });

  test("that may have been created is not created again, but looked for", async ({ dashboard }) => {
    const page = await dashboard.open();
    dashboard.emulator.injectFault({ kind: "reset-after-commit", operation: "createApplication" });
    await page.getByRole("button", { name: "New application" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Zebra");
    await page.getByRole("button", { name: "Create application" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "This may or may not have happened" });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/Before you repeat it: .{10}/);
    // The list behind the dialog was read again, and has it.
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("link", { name: "Zebra" }).waitFor();
    expect(await dashboard.elsewhere.listApplications()).toHaveLength(4);
  });

  test("is not asked for too often: the service says when to come back", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Acme");
    dashboard.emulator.injectFault({ kind: "rate-limit", retryAfter: 90, operation: "getApplication" });
    const page = await dashboard.open({ at: `/applications/${id}` });
    await page.getByRole("alert").getByText("Try again in 90 seconds.").waitFor();
  });

  test("is renamed, everywhere at once", async ({ dashboard }) => {
    const page = await dashboard.open({ at: `/applications/${await dashboard.applicationID("Acme")}` });
    await page.getByRole("button", { name: "Rename" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Apex");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await page.getByRole("heading", { name: "Apex", level: 1 }).waitFor();
    expect(await page.title()).toMatch(/^Apex/);
    await page.getByRole("link", { name: "Applications" }).click();
    await page.getByRole("link", { name: "Apex" }).waitFor();
  });

  test("keeps the dialog open and says so when a name is refused", async ({ dashboard }) => {
    const page = await dashboard.open({ at: `/applications/${await dashboard.applicationID("Acme")}` });
    dashboard.emulator.injectFault({
      kind: "error",
      status: 409,
      operation: "updateApplication",
      body: "json",
    });
    await page.getByRole("button", { name: "Rename" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Apex");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await page.getByRole("dialog").getByText("In conflict with what is there").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Acme", level: 1 }).waitFor();
  });

  test("takes a logo, and refuses what is no image", async ({ dashboard }) => {
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

  test("is deleted once its name was typed", async ({ dashboard }) => {
    const page = await dashboard.open({ at: `/applications/${await dashboard.applicationID("Acme")}` });
    await page.getByRole("button", { name: "Delete" }).click();
    const dialog = page.getByRole("dialog", { name: "Delete Acme?" });
    await dialog.getByLabel("Type Acme to confirm").fill("Acm");
    await dialog.getByRole("button", { name: "Delete application" }).click();
    await dialog.getByText("This is not the name of the application.").waitFor();
    await dialog.getByLabel("Type Acme to confirm").fill("Acme");
    await dialog.getByRole("button", { name: "Delete application" }).click();
    await page.getByText("2 in this workspace").waitFor();
    expect(await page.getByRole("link", { name: "Acme" }).count()).toBe(0);
    expect(await dashboard.elsewhere.listApplications()).toHaveLength(2);
  });

  test("that does not exist is said not to", async ({ dashboard }) => {
    const page = await dashboard.open({ at: "/applications/app_unknown" });
    await page.getByRole("alert").getByText("Not found").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/Trace/);
  });
});
