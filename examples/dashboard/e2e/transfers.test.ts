import { describe, expect } from "vitest";
import { test } from "./test.ts";

describe("transfers", () => {
  test("transfers are listed, filtered by status and canceled", async ({ dashboard }) => {
    const page = await dashboard.open({ at: "/transfers" });
    const row = page.getByRole("row", { name: /Cartographer/ });
    await row.getByText("Pending").waitFor();
    await page.getByRole("navigation", { name: "Status" }).getByRole("link", { name: "Canceled" }).click();
    await page.getByRole("heading", { name: "No canceled transfers" }).waitFor();
    await page.getByRole("navigation", { name: "Status" }).getByRole("link", { name: "All" }).click();
    await row.getByRole("button", { name: "Cancel the transfer of Cartographer" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel transfer" }).click();
    await page.getByText("The transfer of Cartographer was canceled.").waitFor();
    await row.getByText("Canceled").waitFor();
    expect((await dashboard.elsewhere.listApplicationTransfers()).data).toMatchObject([
      { status: "canceled" },
    ]);
  });

  test("a transfer that was completed meanwhile cannot be canceled, and the dialog says so", async ({
    dashboard,
  }) => {
    const page = await dashboard.open({ at: "/transfers" });
    await page.getByRole("button", { name: "Cancel the transfer of Cartographer" }).click();
    const [transfer] = (await dashboard.elsewhere.listApplicationTransfers()).data;
    dashboard.emulator.completeTransfer(transfer!.id);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel transfer" }).click();
    await page
      .getByRole("dialog")
      .getByText(/only a pending one can be canceled/)
      .waitFor();
  });

  test("the code of a new transfer is shown once", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Acme");
    const page = await dashboard.open({ at: `/applications/${id}/transfer` });
    await page.getByRole("button", { name: "Start a transfer" }).click();
    await page.getByText("The transfer has started").waitFor();
    const pending = (await dashboard.elsewhere.listApplicationTransfers()).data;
    const { code } = pending.find(({ application_id }) => application_id === id)!;
    await page.getByText(code, { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "Start a transfer" }).count()).toBe(0);
    dashboard.secrets.allow(code);

    // Later the code is gone, from the page's memory too.
    const tabs = page.getByRole("navigation", { name: "Application" });
    await tabs.getByRole("link", { name: "Users" }).click();
    await tabs.getByRole("link", { name: "Transfer" }).click();
    await page.getByText("A transfer is pending.").waitFor();
    expect(await page.content()).not.toContain(code);
  });
});
