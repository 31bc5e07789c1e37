import { globSync, readFileSync } from "node:fs";
import { request as send } from "node:http";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { installBinaries } from "conformance/runtimes/install-binaries";
import { chromiumLaunchOptions } from "conformance/runtimes/launch-chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildPages, type NextServer, servePages } from "../server/next.ts";
import { seed } from "../server/seed.ts";

/** A name for which browsers send no `Sec-Fetch-Site` over plain HTTP, and Next shows `localhost` in `request.url`. */
const host = "app.example";

let upstream: EmulatorServer;
let pages: NextServer;
let browser: Browser;
let address: string;

beforeAll(async () => {
  await installBinaries();
  const options = (await chromiumLaunchOptions()) as { args: string[] };
  const args = [...options.args, `--host-resolver-rules=MAP ${host} 127.0.0.1`];
  [browser] = await Promise.all([chromium.launch({ ...options, args }), buildPages()]);
  upstream = await serve({ seed });
  const env = { CLERK_PLATFORM_API_KEY: upstream.token, CLERK_PLATFORM_API_URL: upstream.baseUrl, DEMO: "1" };
  pages = await servePages(env);
  address = `http://${host}:${pages.port}`;
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
  await upstream?.close();
});

beforeEach(() => upstream.emulator.reset({ seed }));

/** Opens the page and notes what it asks the proxy for, and what it reports. */
async function open(): Promise<{ page: Page; asked: string[]; problems: string[] }> {
  const page = await browser.newPage();
  // Against hanging only: the machine may be busy.
  page.setDefaultTimeout(120_000);
  const asked: string[] = [];
  const problems: string[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith("/api/")) {
      asked.push(
        `${response.request().method()} ${pathname.replace(/app_\w+/, "{id}")} ${response.status()}`,
      );
    }
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(address);
  return { page, asked, problems };
}

const names = (page: Page) => page.getByRole("heading", { level: 2 });

describe("served under another name than localhost", () => {
  it("streams the list without a request of the browser", async () => {
    const { page, asked, problems } = await open();
    await names(page).first().waitFor();
    expect(await names(page).allTextContents()).toEqual(["Acme Cloud", "Bluebird Bakery", "Cartographer"]);
    await page.getByText("2 domains in this workspace").waitFor();
    expect(asked).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("creates through the proxy, and refreshes the list", async () => {
    const { page, asked, problems } = await open();
    await page.getByLabel("Name", { exact: true }).fill("Dormouse Diaries");
    await page.getByRole("button", { name: "New application" }).click();
    await page.getByRole("heading", { name: "Dormouse Diaries" }).waitFor();
    expect(asked).toEqual([
      "POST /api/clerk/platform/applications 200",
      "GET /api/clerk/platform/applications 200",
    ]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("shows a new name before the service responds, and takes it back when the service refuses", async () => {
    const { page, asked } = await open();
    await names(page).first().waitFor();
    let respond = (): void => {};
    const held = new Promise<void>((release) => {
      respond = release;
    });
    await page.route("**/api/clerk/platform/applications/*", async (route) => {
      await held;
      await route.continue();
    });
    upstream.emulator.injectFault({
      kind: "error",
      status: 422,
      body: "json",
      operation: "updateApplication",
    });
    await page.getByLabel("New name").first().fill("Apex");
    await page.getByRole("button", { name: "Rename" }).first().click();
    await page.getByRole("heading", { name: "Apex" }).waitFor();
    expect(asked).toEqual([]);
    respond();
    await page.getByRole("heading", { name: "Acme Cloud" }).waitFor();
    await page
      .getByRole("alert")
      .getByText(/^updateApplication: 422/)
      .waitFor();
    // The list is requested again. A later test would get that request if this one did not wait for it.
    await expect
      .poll(() => asked, { timeout: 120_000 })
      .toEqual([
        "PATCH /api/clerk/platform/applications/{id} 422",
        "GET /api/clerk/platform/applications 200",
      ]);
    await page.close();
  });

  it("shows the status and the trace id of a read that failed while it was streamed", async () => {
    upstream.emulator.injectFault({
      kind: "error",
      status: 403,
      body: "json",
      operation: "listApplications",
    });
    const { page, asked } = await open();
    await page
      .getByRole("alert")
      .getByText(/^403 .*trace (?!unknown)/)
      .waitFor();
    expect(asked).toEqual([]);
    expect(await page.content()).not.toMatch(/ak_\w|127\.0\.0\.1:\d+\/v1/);
    await page.close();
  });
});

describe("the proxy of the route handler", () => {
  /** A request as a program may send it: `fetch` would not let it name its `Host`. */
  const write = (headers: Record<string, string>): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const options = { port: pages.port, path: "/api/clerk/platform/applications", method: "POST" };
      const request = send({
        host: "127.0.0.1",
        ...options,
        headers: { host: `${host}:${pages.port}`, ...headers },
      });
      request.on("error", reject).on("response", async (response) => {
        const chunks = await response.toArray();
        resolve({ status: response.statusCode!, body: chunks.join("") });
      });
      request.end(JSON.stringify({ name: "Evil" }));
    });
  const own = { "content-type": "application/json", "x-clerk-platform-proxy": "1" };

  it.each([
    ["of another site", { ...own, origin: "http://evil.example" }, 403, "cross_site_request"],
    [
      "with the localhost that Next shows",
      { ...own, origin: "http://localhost:1" },
      403,
      "cross_site_request",
    ],
    [
      "that a browser calls cross-site",
      { ...own, "sec-fetch-site": "cross-site" },
      403,
      "cross_site_request",
    ],
    ["without an Origin", own, 403, "cross_site_request"],
  ])("refuses a write %s", async (_, headers, status, code) => {
    const response = await write(headers);
    expect([response.status, response.body]).toEqual([status, expect.stringContaining(code)]);
    expect(JSON.stringify(upstream.emulator.snapshot())).not.toContain("Evil");
  });

  it("accepts the same write of its own site", async () => {
    expect((await write({ ...own, origin: address })).status).toBe(200);
  });
});

it("has no token in the build or in the page", async () => {
  const { page } = await open();
  await names(page).first().waitFor();
  const html = await (await page.request.get(address.replace(host, "127.0.0.1"))).text();
  const root = `${import.meta.dirname}/../.next/`;
  const files = globSync("{server,static}/**/*.{js,html,rsc,json,txt}", { cwd: root });
  expect(files.length).toBeGreaterThan(10);
  const texts = [html, await page.content(), ...files.map((file) => readFileSync(root + file, "utf8"))];
  expect(html).toContain("Acme Cloud");
  for (const text of texts) {
    expect(text.includes(upstream.token)).toBe(false);
    expect(text).not.toMatch(/[ps]k_(test|live)_\w{16}.*secret_key/);
  }
  await page.close();
});
