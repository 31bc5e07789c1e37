import { describe, expect } from "vitest";
import { type Fixture, type Opening, test } from "./test.ts";

const openConfig = async (dashboard: Fixture, key: string, opening?: Opening) => {
  const applicationID = await dashboard.applicationID("Acme");
  const place = { applicationID, envOrInsID: "production" };
  const page = await dashboard.open({
    at: `/applications/${applicationID}/config/production/${key}`,
    ...opening,
  });
  await page.getByRole("button", { name: "Preview changes" }).waitFor();
  return {
    page,
    preview: page.getByRole("dialog", { name: "Preview" }),
    stored: async () =>
      (await dashboard.elsewhere.getConfig({ ...place, keys: [key] }))[key] as Record<string, unknown>,
    write: (value: object) => dashboard.elsewhere.patchConfig({ ...place, body: { [key]: value } }),
  };
};

describe("the configuration", () => {
  test("a change is previewed by the service, and stored when confirmed", async ({ dashboard }) => {
    const { page, preview, stored } = await openConfig(dashboard, "auth_password");
    await page.getByLabel("min_length").fill("12");
    await page.getByRole("switch", { name: "require_numbers" }).click();
    await page.getByText("2 changes, not stored").waitFor();
    await page.getByRole("button", { name: "Preview changes" }).click();
    await preview.waitFor();
    expect(await preview.getByRole("listitem").allTextContents()).toEqual([
      "auth_password.min_length1512",
      "auth_password.require_numbersfalsetrue",
    ]);
    expect(await stored()).toMatchObject({ min_length: 15, require_numbers: false });
    await preview.getByRole("button", { name: "Apply" }).click();
    await page.getByText("Stored auth_password.").waitFor();
    expect(await stored()).toMatchObject({ min_length: 12, require_numbers: true });
    expect(await page.getByLabel("min_length").inputValue()).toBe("12");
    expect(await page.getByText("not stored").count()).toBe(0);
  });

  test("a value that the service does not accept is not stored, and the reason is shown", async ({
    dashboard,
  }) => {
    const { page, stored } = await openConfig(dashboard, "auth_password");
    await page.getByLabel("min_length").fill("3");
    await page.getByRole("button", { name: "Preview changes" }).click();
    await page.getByRole("alert").getByText("Not accepted").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByRole("button", { name: "Discard" }).click();
    expect(await page.getByLabel("min_length").inputValue()).toBe("15");
    expect(await page.getByRole("alert").filter({ hasText: /\S/ }).count()).toBe(0);
    expect(await stored()).toMatchObject({ min_length: 15 });
  });

  test("invalid JSON is not submitted", async ({ dashboard }) => {
    const { page } = await openConfig(dashboard, "auth_access_control");
    await page.getByLabel("allowlist", { exact: true }).fill("[1,");
    await page.getByText(/This is not valid JSON/).waitFor();
    await page.getByLabel("allowlist", { exact: true }).fill('["ada@example.com"]');
    await page.getByRole("button", { name: "Preview changes" }).click();
    await page.getByRole("dialog").getByText('["ada@example.com"]').waitFor();
  });

  test("keys are grouped, searched, and marked where development and production differ", async ({
    dashboard,
  }) => {
    const { page, write } = await openConfig(dashboard, "auth_password");
    const keys = page.getByRole("navigation", { name: "Configuration keys" });
    const shown = () => keys.getByRole("link").allTextContents();
    expect(await keys.locator("summary").allTextContents()).toEqual([
      "Sign-up and sign-in 14",
      "Social connections 26",
      "Sessions 2",
      "Pages and messages 5",
      "Products 4",
      "Other 3",
    ]);
    await write({ min_length: 12 });
    await page.reload();
    const differences = page.getByRole("region", { name: "Differs from development" });
    await differences.waitFor();
    expect(await differences.getByRole("listitem").allTextContents()).toEqual([
      "min_lengthDevelopment15Production12",
    ]);
    await keys.getByRole("checkbox", { name: "Only keys that differ from development (2)" }).check();
    expect(await shown()).toEqual(["Passworddiffers", "Test modediffers"]);

    await keys.getByRole("checkbox").uncheck();
    await keys.getByLabel("Find a key").fill("session set");
    await keys.getByRole("link", { name: "Session" }).click();
    await page.getByRole("heading", { name: "Session", exact: true }).waitFor();
    await page.getByLabel("lifetime_in_seconds", { exact: true }).waitFor();
    await page.goto(page.url().replace("session_settings", "no_such_key"));
    await page.getByRole("heading", { name: "This key does not exist" }).waitFor();
  });
});

describe("a change by somebody else", () => {
  test("a change by somebody else is not overwritten, and own edits can be applied on top", async ({
    dashboard,
  }) => {
    const { page, preview, stored, write } = await openConfig(dashboard, "auth_password");
    await page.getByLabel("min_length").fill("20");
    await page.getByRole("button", { name: "Preview changes" }).click();
    await preview.waitFor();
    await write({ max_length: 64 });
    await preview.getByRole("button", { name: "Apply" }).click();
    const notice = page.getByRole("alert").filter({ hasText: "Somebody else changed this" });
    await notice.waitFor();
    expect(await notice.getByRole("listitem").allTextContents()).toEqual(["auth_password.max_length7264"]);
    expect(await stored()).toMatchObject({ min_length: 15, max_length: 64 });

    await notice.getByRole("button", { name: "Read again, keep my edits" }).click();
    await notice.waitFor({ state: "detached" });
    expect(await page.getByLabel("max_length").inputValue()).toBe("64");
    expect(await page.getByLabel("min_length").inputValue()).toBe("20");
    await page.getByText("1 change, not stored").waitFor();
    await page.getByRole("button", { name: "Preview changes" }).click();
    await preview.getByRole("button", { name: "Apply" }).click();
    await page.getByText("Stored auth_password.").waitFor();
    expect(await stored()).toMatchObject({ min_length: 20, max_length: 64 });
  });

  test("a change by somebody else can replace own edits", async ({ dashboard }) => {
    const { page, stored, write } = await openConfig(dashboard, "auth_password");
    await page.getByLabel("min_length").fill("20");
    await write({ min_length: 30 });
    await page.getByRole("button", { name: "Preview changes" }).click();
    await page.getByRole("button", { name: "Read again, drop my edits" }).click();
    await expect.poll(() => page.getByLabel("min_length").inputValue()).toBe("30");
    expect(await stored()).toMatchObject({ min_length: 30 });
  });
});

test("the proxy lets support preview a change and refuses to store it", async ({ dashboard }) => {
  const { page, preview, stored } = await openConfig(dashboard, "auth_password", { as: "sami" });
  await page.getByLabel("min_length").fill("12");
  await page.getByRole("button", { name: "Preview changes" }).click();
  await preview.getByRole("button", { name: "Apply" }).click();
  await preview.getByText("You are not allowed to do this").waitFor();
  expect(await stored()).toMatchObject({ min_length: 15 });
});
