import { readdirSync, readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { describe, expect, inject } from "vitest";
import { test } from "./test.ts";

describe("the proxy", () => {
  test("an operation that the role may not use is refused, and the page says so", async ({ dashboard }) => {
    const id = await dashboard.applicationID("Acme");
    const page = await dashboard.open({ as: "sami", at: `/applications/${id}` });
    await page.getByRole("button", { name: "Delete application" }).click();
    await page.getByLabel("Type Acme to confirm").fill("Acme");
    await page.getByRole("dialog").getByRole("button", { name: "Delete application" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "You are not allowed to do this" });
    await alert.waitFor();
    expect(await alert.textContent()).toContain("The proxy refused deleteApplication (403 not_authorized)");
    expect(dashboard.emulator.requests().map(({ operation }) => operation)).not.toContain(
      "deleteApplication",
    );
  });

  test("an owner cannot use unlisted operations, read secret keys or read more than 50 users at once", async ({
    dashboard,
  }) => {
    const id = await dashboard.applicationID("Acme");
    const page = await dashboard.open();
    const responses = await page.evaluate(async (applicationID) => {
      const call = async (path: string, method = "GET") => {
        const headers = { "x-clerk-platform-proxy": "1" };
        const response = await fetch(`/api/clerk/platform/${path}`, { method, headers });
        const body = await response.json();
        return [response.status, body.errors?.[0].code ?? body.data.length];
      };
      return [
        await call(`applications/${applicationID}/instances/production/jwt_templates`),
        await call("applications?include_secret_keys=true"),
        await call(`applications/${applicationID}/instances/production/users?limit=500`),
      ];
    }, id);
    expect(responses).toEqual([
      [403, "operation_not_allowed"],
      [403, "secrets_not_allowed"],
      [200, 50],
    ]);
  });

  test("a page without a session shows the sign-in, also when the session ends", async ({ dashboard }) => {
    const page = await dashboard.open({ as: null });
    await page.getByRole("heading", { name: "Sign in as" }).waitFor();
    await page.getByRole("button", { name: /Olga Owner/ }).click();
    await page.getByRole("link", { name: "Acme" }).waitFor();
    expect(await page.evaluate(() => document.cookie)).toBe("");
    await page.context().clearCookies();
    await page.getByRole("link", { name: "Transfers" }).click();
    await page.getByRole("heading", { name: "Sign in as" }).waitFor();
    await page.getByRole("button", { name: /Sami Support/ }).click();
    await page.getByText("Support", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in as" }).waitFor();
  });

  test("a request with a foreign host name is refused", async ({ dashboard }) => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: "rebound.example" };
      httpRequest(dashboard.url, { headers }, (response) => {
        resolve(response.resume().statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(421);
  });
});

describe("secrets", () => {
  test("secrets stay on the server on every page that an owner can see", async ({ dashboard }) => {
    const page = await dashboard.open();
    const id = await dashboard.applicationID("Acme");
    await page.getByRole("link", { name: "Acme" }).waitFor();
    for (const [place, shown] of [
      [`/applications/${id}`, /^ins_/],
      [`/applications/${id}/domains`, /is ready\.$/],
      [`/applications/${id}/users`, /of 65 users$/],
      [`/applications/${id}/config/production/connection_oauth_google`, /^client_id$/],
      [`/applications/${id}/transfer`, /^Transfer Acme$/],
      ["/transfers", /^Cartographer$/],
    ] as const) {
      await page.goto(`${dashboard.url}${place}`);
      await page.getByText(shown).first().waitFor();
      await dashboard.secrets.look(page);
    }
    // The fixture searches everything that was recorded; this checks that something was.
    expect(dashboard.secrets.recorded()).toBeGreaterThan(60);
  });

  test("the bundle contains no secrets", async () => {
    const folder = inject("appFolder");
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(3);
    for (const { parentPath, name } of files) {
      expect(readFileSync(`${parentPath}/${name}`, "latin1"), name).not.toMatch(
        /\b(ak|sk_test|sk_live)_[A-Za-z0-9]{8,}/,
      );
    }
  });
});
