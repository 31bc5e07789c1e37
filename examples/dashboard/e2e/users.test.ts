import { describe, expect } from "vitest";
import { type Fixture, test } from "./test.ts";

const openUsers = async (dashboard: Fixture, environment = "production") => {
  const id = await dashboard.applicationID("Acme");
  const page = await dashboard.open({ at: `/applications/${id}/users/${environment}` });
  const rows = page.getByRole("table", { name: "Users" }).locator("tbody tr");
  await rows.first().waitFor();
  return { page, rows, place: { applicationID: id, envOrInsID: environment } };
};

const askedFor = ({ emulator }: Fixture) =>
  emulator.requests(1000).filter(({ operation }) => operation === "listInstanceUsers").length;

describe("users", () => {
  test("come page by page as one scrolls, each once, until there are no more", async ({ dashboard }) => {
    const { page, rows } = await openUsers(dashboard);
    expect(await rows.count()).toBe(20);
    for (const count of [40, 60, 65]) {
      await rows.last().scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 4000);
      await expect.poll(() => rows.count()).toBe(count);
    }
    expect(await page.getByRole("button", { name: "Load more" }).count()).toBe(0);
    await page.getByText("65 of 65 users").waitFor();
    const addresses = await rows.locator(".soft.wrap").allTextContents();
    expect(new Set(addresses).size).toBe(65);
    expect(askedFor(dashboard)).toBe(4);
  });

  test("are searched by the service, once for a word", async ({ dashboard }) => {
    const { page, rows, place } = await openUsers(dashboard);
    const everybody = await dashboard.elsewhere.listInstanceUsers({ ...place, limit: 500 });
    const { email_addresses } = everybody.data[41]!;
    const address = email_addresses[0]!.email_address;
    const before = askedFor(dashboard);
    await page.getByLabel("Find by name, email or id").pressSequentially(address);
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain(address);
    expect(askedFor(dashboard)).toBe(before + 1);
    await page.getByLabel("Find by name, email or id").fill("nobody at all");
    await page.getByText("Nobody matches “nobody at all”.").waitFor();
  });

  test("of the other environment are others", async ({ dashboard }) => {
    const { page, rows } = await openUsers(dashboard);
    await page
      .getByRole("navigation", { name: "Environment" })
      .getByRole("link", { name: "development" })
      .click();
    await expect.poll(() => rows.count()).toBe(3);
  });
});

describe("banning", () => {
  test("is shown before the service answers, and stays", async ({ dashboard }) => {
    const { page, rows, place } = await openUsers(dashboard, "development");
    await expect.poll(() => rows.count()).toBe(3);
    // It answers when the test is over, unless it is let go.
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/ban", async (route) => {
      await held;
      await route.continue();
    });
    const row = rows.filter({ has: page.getByRole("button", { name: /^Ban/ }) }).first();
    const name = (await row.locator("strong").textContent())!;
    const same = rows.filter({ hasText: name });
    await row.getByRole("button", { name: /^Ban/ }).click();
    await same.getByText("Banned").waitFor();
    expect(dashboard.emulator.requests().map(({ operation }) => operation)).not.toContain("banUser");
    letGo();
    await page.getByText(`${name} is banned.`).waitFor();
    const { data } = await dashboard.elsewhere.listInstanceUsers(place);
    expect(data.filter(({ banned }) => banned).length).toBeGreaterThan(0);

    await same.getByRole("button", { name: `Unban ${name}` }).click();
    await page.getByText(`${name} is no longer banned.`).waitFor();
    expect(await same.getByText("Active").count()).toBe(1);
  });

  test("is taken back when the service refuses it", async ({ dashboard }) => {
    const { page, rows } = await openUsers(dashboard, "development");
    dashboard.emulator.injectFault({ kind: "error", status: 409, operation: "banUser", body: "json" });
    const row = rows.filter({ has: page.getByRole("button", { name: /^Ban/ }) }).first();
    const name = (await row.locator("strong").textContent())!;
    await row.getByRole("button").click();
    const same = rows.filter({ hasText: name });
    await same.getByRole("alert").getByText(`${name}: In conflict with what is there.`).waitFor();
    await same.getByRole("button", { name: `Ban ${name}` }).waitFor();
    expect(await same.getByText("Banned").count()).toBe(0);
  });
});
