import { describe, expect } from "vitest";
import { test } from "./test.ts";

describe("domains", () => {
  test("the status of a domain is read again until it is complete, and not after that", async ({
    dashboard,
  }) => {
    const { emulator, elsewhere } = dashboard;
    const { application_id: id } = await elsewhere.createApplication({
      body: { name: "New", domain: "new.example" },
    });
    const page = await dashboard.open({ at: "/" });
    await page.clock.install();
    await page.goto(`${dashboard.url}/applications/${id}/domains`);
    const card = page.getByRole("region", { name: "new.example" });
    const sentence = card.getByRole("status");
    await card.getByText("Incomplete").waitFor();
    expect(await sentence.textContent()).toBe("0 of 3 parts of new.example are ready.");

    // The service finds the records of the web first, then those of mail, then issues certificates.
    emulator.advance(9000);
    await page.clock.runFor(2000);
    await expect.poll(() => card.getByText("Found", { exact: true }).count()).toBe(2);
    emulator.advance(3000);
    await page.clock.runFor(2000);
    await expect.poll(() => sentence.textContent()).toBe("2 of 3 parts of new.example are ready.");
    emulator.advance(3000);
    await page.clock.runFor(2000);
    await expect.poll(() => sentence.textContent()).toBe("new.example is ready.");
    await card.getByText("Complete").waitFor();
    expect(await card.getByRole("button", { name: "Check now" }).count()).toBe(0);

    const asked = () =>
      emulator.requests(1000).filter(({ operation }) => operation === "getApplicationDomainStatus").length;
    const before = asked();
    await page.clock.runFor(60_000);
    // A request that a timer had started would be recorded before this one.
    await page.getByRole("navigation", { name: "Application" }).getByRole("link", { name: "Users" }).click();
    await page.getByRole("heading", { name: "No users yet" }).waitFor();
    expect(asked()).toBe(before);
  });

  test("a failed domain shows why, can be checked again, and says when a check is already running", async ({
    dashboard,
  }) => {
    const id = await dashboard.applicationID("Bakery");
    const page = await dashboard.open({ at: `/applications/${id}/domains` });
    const card = page.getByRole("region", { name: "bakery.example" });
    await card.getByText("No CNAME record was found for clerk.bakery.example.").waitFor();
    await card.getByRole("button", { name: "Check now" }).click();
    await expect
      .poll(() => dashboard.emulator.requests().some(({ operation }) => operation === "triggerDNSCheck"))
      .toBe(true);
    await card.getByRole("button", { name: "Check now" }).click();
    await card
      .getByRole("alert")
      .getByText(/A DNS check for this domain is running/)
      .waitFor();
    dashboard.emulator.completeDns("bakery.example");
    await card.getByText("bakery.example is ready.").waitFor();
  });

  test("DNS records are copied one by one and all at once", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Bakery");
    const page = await dashboard.open({
      at: `/applications/${id}/domains`,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const card = page.getByRole("region", { name: "bakery.example" });
    await card.getByRole("button", { name: "Copy the name: clerk.bakery.example" }).click();
    await page.getByText("Copied the name.").waitFor();
    expect(await clipboard()).toBe("clerk.bakery.example");
    await card.getByRole("button", { name: "Copy all" }).click();
    await page.getByText("Copied all DNS records.").waitFor();
    const lines = (await clipboard()).split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe("clerk.bakery.example. IN CNAME frontend-api.clerk.services.");

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
    });
    await card.getByRole("button", { name: "Copy all" }).click();
    await page.getByRole("alert").getByText("The browser did not allow copying all DNS records.").waitFor();
  });

  test("a provider's domain can be added, and the field shows why another is refused", async ({
    dashboard,
  }) => {
    const id = await dashboard.applicationID("Acme");
    const page = await dashboard.open({ at: `/applications/${id}/domains` });
    await page.getByRole("button", { name: "Add a domain" }).click();
    const dialog = page.getByRole("dialog", { name: "Add a domain" });
    await dialog.getByLabel("Domain").fill("second.example");
    await dialog.getByRole("button", { name: "Add domain" }).click();
    await dialog.getByText(/only provider domains can be added/).waitFor();
    await dialog.getByLabel("Domain").fill("shop.vercel.app");
    await dialog.getByRole("button", { name: "Add domain" }).click();
    await page.getByRole("region", { name: "shop.vercel.app" }).getByText("Proxy").waitFor();
  });

  test("an application without production shows that it can have no domains", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Cartographer");
    const page = await dashboard.open({ at: `/applications/${id}/domains` });
    await page.getByRole("heading", { name: "No production instance" }).waitFor();
    expect(await page.getByRole("button", { name: "Add a domain" }).count()).toBe(0);
  });
});
