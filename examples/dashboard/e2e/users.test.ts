import { describe, expect } from "vitest";
import { type Fixture, test } from "./test.ts";

const openUsers = async (dashboard: Fixture, environment = "production", settings = "") => {
  const id = await dashboard.applicationID("Acme");
  const page = await dashboard.open({ at: `/applications/${id}/users/${environment}${settings}` });
  const rows = page.getByRole("table", { name: "Users" }).locator("tbody tr");
  await rows.first().waitFor();
  return { page, rows, place: { applicationID: id, envOrInsID: environment } };
};

const listRequests = ({ emulator }: Fixture) =>
  emulator.requests(1000).filter(({ operation }) => operation === "listInstanceUsers").length;

describe("the list of users", () => {
  test("pages are loaded while scrolling, each once, until there are no more", async ({ dashboard }) => {
    const { page, rows } = await openUsers(dashboard);
    expect(await rows.count()).toBe(20);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 4000);
        return rows.count();
      })
      .toBe(65);
    expect(await page.getByRole("button", { name: "Load more" }).count()).toBe(0);
    await page.getByText("65 of 65 users").waitFor();
    const addresses = await rows.locator(".soft.wrap").allTextContents();
    expect(new Set(addresses).size).toBe(65);
    expect(listRequests(dashboard)).toBe(4);
  });

  test("a search sends one request for a typed word", async ({ dashboard }) => {
    const { page, rows, place } = await openUsers(dashboard);
    const { data } = await dashboard.elsewhere.listInstanceUsers({ ...place, limit: 500 });
    const address = data[41]!.email_addresses[0]!.email_address;
    const before = listRequests(dashboard);
    await page.getByLabel("Find by name, email or id").pressSequentially(address);
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain(address);
    expect(listRequests(dashboard)).toBe(before + 1);
    await page.getByLabel("Find by name, email or id").fill("nobody at all");
    await page.getByText("Nobody matches “nobody at all”.").waitFor();
  });

  test("banned users are found on every page, and the order is kept after a reload", async ({
    dashboard,
  }) => {
    const { page, rows, place } = await openUsers(dashboard);
    const { data } = await dashboard.elsewhere.listInstanceUsers({ ...place, limit: 500 });
    for (const { id, banned } of data) {
      if (banned) await dashboard.elsewhere.unbanUser({ ...place, userID: id });
    }
    const [newest, oldest] = [data[0]!, data[64]!];
    for (const { id } of [newest, oldest]) await dashboard.elsewhere.banUser({ ...place, userID: id });
    await page.getByLabel("State").selectOption("Banned");
    await page.getByText("2 found in all 65 users").waitFor();
    await page.getByLabel("Sort by").selectOption("Oldest first");
    const address = oldest.email_addresses[0]!.email_address;
    await expect.poll(() => rows.first().textContent()).toContain(address);
    await page.reload();
    await page.getByText("2 found in all 65 users").waitFor();
    expect(await rows.first().textContent()).toContain(address);
    for (const { id } of [newest, oldest]) await dashboard.elsewhere.unbanUser({ ...place, userID: id });
    await page.reload();
    await page.getByRole("heading", { name: "No banned users" }).waitFor();
  });

  test("another environment has other users", async ({ dashboard }) => {
    const { page, rows } = await openUsers(dashboard);
    await page
      .getByRole("navigation", { name: "Environment" })
      .getByRole("link", { name: "Development" })
      .click();
    await expect.poll(() => rows.count()).toBe(3);
  });
});

describe("banning", () => {
  test("a ban in production is confirmed, and can be undone with Ctrl+Z", async ({ dashboard }) => {
    const { page, rows, place } = await openUsers(dashboard);
    const row = rows.filter({ has: page.getByRole("button", { name: /^Ban/ }) }).first();
    const name = (await row.getByRole("link").textContent())!;
    const id = (await row.getByRole("link").getAttribute("href"))!.split("/").at(-1)!;
    const isBanned = async () => {
      const { data } = await dashboard.elsewhere.listInstanceUsers({ ...place, query: id });
      return data[0]?.banned;
    };
    const same = rows.filter({ hasText: name }).first();
    await row.getByRole("button", { name: `Ban ${name}` }).click();
    const dialog = page.getByRole("dialog", { name: `Ban ${name} in production?` });
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await isBanned()).toBe(false);

    await row.getByRole("button", { name: `Ban ${name}` }).click();
    await dialog.getByRole("button", { name: "Ban user" }).click();
    await page.getByText(`${name} is banned.`).waitFor();
    expect(await isBanned()).toBe(true);
    await page.keyboard.press("Control+z");
    await page.getByText(`${name} is no longer banned.`).waitFor();
    await same.getByText("Active").waitFor();
    expect(await isBanned()).toBe(false);
  });

  test("a ban in development shows before the response, and Undo takes it back", async ({ dashboard }) => {
    const { page, rows } = await openUsers(dashboard, "development");
    await expect.poll(() => rows.count()).toBe(3);
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/ban", async (route) => {
      await held;
      await route.continue();
    });
    const row = rows.filter({ has: page.getByRole("button", { name: /^Ban/ }) }).first();
    const name = (await row.getByRole("link").textContent())!;
    const same = rows.filter({ hasText: name });
    await row.getByRole("button", { name: /^Ban/ }).click();
    await same.getByText("Banned").waitFor();
    expect(dashboard.emulator.requests().map(({ operation }) => operation)).not.toContain("banUser");
    release();
    await page.getByText(`${name} is banned.`).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(`${name} is no longer banned.`).waitFor();
    expect(await same.getByText("Active").count()).toBe(1);
  });

  test("a refused ban and a refused undo leave the user as they are, and say so", async ({ dashboard }) => {
    const { page, rows } = await openUsers(dashboard, "development");
    const row = rows.filter({ has: page.getByRole("button", { name: /^Ban/ }) }).first();
    const name = (await row.getByRole("link").textContent())!;
    const same = rows.filter({ hasText: name });
    dashboard.emulator.injectFault({ kind: "error", status: 409, operation: "banUser", body: "json" });
    await row.getByRole("button").click();
    const alert = page.getByRole("alert");
    await alert.getByText(`${name} was not banned. Conflict.`).waitFor();
    await same.getByText("Active").waitFor();
    await alert.getByRole("button", { name: "Dismiss" }).click();

    await same.getByRole("button", { name: `Ban ${name}` }).click();
    await page.getByText(`${name} is banned.`).waitFor();
    await page.route("**/unban", (route) => route.abort());
    await page.getByRole("button", { name: "Undo" }).click();
    await alert.getByText(`${name} is still banned. No connection.`).waitFor();
    await same.getByText("Banned").waitFor();
  });
});

describe("one user", () => {
  test("has a page with details, and is deleted there", async ({ dashboard }) => {
    const { page, rows, place } = await openUsers(dashboard, "production", "?sort=%2Bcreated_at");
    const link = rows.first().getByRole("link");
    const name = (await link.textContent())!;
    await link.click();
    const heading = page.getByRole("heading", { name, level: 2 });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const id = new URL(page.url()).pathname.split("/").at(-1)!;
    await page.getByRole("button", { name: `Copy the user's id: ${id}` }).waitFor();

    await page.getByRole("button", { name: "Delete user" }).click();
    const dialog = page.getByRole("dialog", { name: `Delete ${name}?` });
    dashboard.emulator.injectFault({ kind: "error", status: 409, operation: "deleteUser", body: "json" });
    await dialog.getByRole("button", { name: "Delete user" }).click();
    await dialog.getByRole("alert").getByText("Conflict").waitFor();
    const find = async () => (await dashboard.elsewhere.listInstanceUsers({ ...place, query: id })).data;
    expect(await find()).toHaveLength(1);
    await dialog.getByRole("button", { name: "Delete user" }).click();
    await page.getByText(`Deleted ${name}.`).waitFor();
    await page.getByText("20 of 64 users").waitFor();
    expect(await find()).toEqual([]);
  });
});
