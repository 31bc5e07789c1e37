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
  test("is previewed by the service, and stored when confirmed", async ({ dashboard }) => {
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

  test("says what the service does not accept", async ({ dashboard }) => {
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

  test("does not send text that is no JSON", async ({ dashboard }) => {
    const { page } = await openConfig(dashboard, "auth_access_control");
    await page.getByLabel("allowlist", { exact: true }).fill("[1,");
    await page.getByText(/This is no JSON/).waitFor();
    await page.getByLabel("allowlist", { exact: true }).fill('["ada@example.com"]');
    await page.getByRole("button", { name: "Preview changes" }).click();
    await page.getByRole("dialog").getByText('["ada@example.com"]').waitFor();
  });

  test("finds keys", async ({ dashboard }) => {
    const { page } = await openConfig(dashboard, "auth_password");
    const keys = page.getByRole("navigation", { name: "Configuration keys" });
    await keys.getByLabel("Find a key").fill("session set");
    await keys.getByRole("link", { name: "session_settings" }).click();
    await page.getByRole("heading", { name: "session_settings" }).waitFor();
    await page.getByLabel("lifetime_in_seconds", { exact: true }).waitFor();
  });
});

describe("a change by somebody else", () => {
  test("is shown instead of overwritten, and edits can be kept on top", async ({ dashboard }) => {
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

  test("can be taken over, dropping one's own", async ({ dashboard }) => {
    const { page, stored, write } = await openConfig(dashboard, "auth_password");
    await page.getByLabel("min_length").fill("20");
    await write({ min_length: 30 });
    await page.getByRole("button", { name: "Preview changes" }).click();
    await page.getByRole("button", { name: "Read again, drop my edits" }).click();
    await expect.poll(() => page.getByLabel("min_length").inputValue()).toBe("30");
    expect(await stored()).toMatchObject({ min_length: 30 });
  });
});

test("support may preview and not store: the proxy sees to it", async ({ dashboard }) => {
  const { page, preview, stored } = await openConfig(dashboard, "auth_password", { as: "sami" });
  await page.getByLabel("min_length").fill("12");
  await page.getByRole("button", { name: "Preview changes" }).click();
  await preview.getByRole("button", { name: "Apply" }).click();
  await preview.getByText("You are not allowed to do this").waitFor();
  expect(await stored()).toMatchObject({ min_length: 15 });
});
