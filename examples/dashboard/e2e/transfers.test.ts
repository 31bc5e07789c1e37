import { describe, expect } from "vitest";
import { test } from "./test.ts";

describe("transfers", () => {
  test("are listed, filtered and canceled", async ({ dashboard }) => {
    const page = await dashboard.open({ at: "/transfers" });
    const row = page.getByRole("row", { name: /Cartographer/ });
    await row.getByText("pending").waitFor();
    await page.getByRole("navigation", { name: "Status" }).getByRole("link", { name: "canceled" }).click();
    await page.getByRole("heading", { name: "No canceled transfers" }).waitFor();
    await page.getByRole("navigation", { name: "Status" }).getByRole("link", { name: "all" }).click();
    await row.getByRole("button", { name: "Cancel the transfer of Cartographer" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel transfer" }).click();
    await page.getByText("The transfer of Cartographer was canceled.").waitFor();
    await row.getByText("canceled").waitFor();
    expect((await dashboard.elsewhere.listApplicationTransfers()).data).toMatchObject([
      { status: "canceled" },
    ]);
  });

  test("say when somebody else was faster", async ({ dashboard }) => {
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

  test("are started, and their code is shown once", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Acme");
    const page = await dashboard.open({ at: `/applications/${id}/transfer` });
    await page.getByRole("button", { name: "Start a transfer" }).click();
    await page.getByText("The transfer is started").waitFor();
    const pending = (await dashboard.elsewhere.listApplicationTransfers()).data;
    const { code } = pending.find(({ application_id }) => application_id === id)!;
    await page.getByText(code, { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "Start a transfer" }).count()).toBe(0);
    dashboard.secrets.allow(code);

    // Nobody finds it later, not even in what the page remembers.
    await page.getByRole("link", { name: "Users" }).click();
    await page.getByRole("link", { name: "Transfer", exact: true }).click();
    await page.getByText("A transfer is under way.").waitFor();
    expect(await page.content()).not.toContain(code);
  });
});
