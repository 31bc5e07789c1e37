import { describe, expect } from "vitest";
import { test } from "./test.ts";

describe("domains", () => {
  test("are followed until they are complete, and no longer", async ({ dashboard }) => {
    const { emulator, elsewhere } = dashboard;
    const { application_id: id } = await elsewhere.createApplication({
      body: { name: "New", domain: "new.example" },
    });
    const page = await dashboard.open({ at: "/" });
    await page.clock.install();
    await page.goto(`${dashboard.url}/#/applications/${id}/domains`);
    const card = page.getByRole("region", { name: "new.example" });
    const sentence = card.getByRole("status");
    await card.getByText("Incomplete").waitFor();
    expect(await sentence.textContent()).toBe("0 of 3 parts of new.example are ready.");

    // The service finds the web's records, then those of mail, then has the certificates.
    emulator.advance(9000);
    await page.clock.runFor(2000);
    await expect.poll(() => card.getByText("Found", { exact: true }).count()).toBe(3);
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
    // Whatever a timer had begun would be answered before this is.
    await page.getByRole("link", { name: "Users" }).click();
    await page.getByRole("heading", { name: "No users yet" }).waitFor();
    expect(asked()).toBe(before);
  });

  test("show what is wrong, can be checked, and say when a check runs already", async ({ dashboard }) => {
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

  test("of providers are added; what the service refuses is said at the field", async ({ dashboard }) => {
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

  test("of an application without production are not to be had", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Cartographer");
    const page = await dashboard.open({ at: `/applications/${id}/domains` });
    await page.getByRole("heading", { name: "No production instance" }).waitFor();
    expect(await page.getByRole("button", { name: "Add a domain" }).count()).toBe(0);
  });
});
