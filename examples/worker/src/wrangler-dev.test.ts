import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@clerk-platform/emulator/node";
import axe from "axe-core";
import { execa } from "execa";
import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { installBinaries } from "../../../conformance/src/runtimes/install-binaries.ts";
import { launchChromium } from "../../../conformance/src/runtimes/launch-chromium.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Starts `wrangler dev` for one Worker and returns its address and what it prints. */
async function startDev(folder: string, ...options: string[]) {
  const dev = execa(
    process.execPath,
    // Not through the shell script of `.bin`, which would not pass the signal on.
    [
      `${root}node_modules/wrangler/bin/wrangler.js`,
      "dev",
      ...options,
      "--port",
      "0",
      "--inspector-port",
      "0",
      "--persist-to",
      folder,
    ],
    {
      cwd: root,
      env: {
        CLOUDFLARE_CF_FETCH_ENABLED: "false",
        WRANGLER_SEND_METRICS: "false",
        NO_COLOR: "1",
        // Keeps Workers of other processes on this machine out.
        WRANGLER_REGISTRY_PATH: join(folder, "registry"),
        MINIFLARE_REGISTRY_PATH: join(folder, "registry"),
      },
      stdin: "ignore",
      all: true,
      reject: false,
    },
  );
  onTestFinished(async () => {
    dev.kill("SIGINT");
    await dev;
  });
  let printed = "";
  dev.all.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const address = (): string | undefined => /Ready on (http:\S+)/.exec(printed)?.[1];
  await expect.poll(address, { timeout: 100_000 }).toBeDefined();
  return { address: address()!, printed: () => printed };
}

/** Opens a page in Chromium and fails when it throws. */
async function openPage(address: string): Promise<Page> {
  await installBinaries();
  const browser = await launchChromium();
  const page = (await browser.newPage()) as unknown as Page;
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(String(error)));
  onTestFinished(async () => {
    await browser.close();
    expect(thrown).toEqual([]);
  });
  await page.goto(address);
  return page;
}

/** The findings of axe in both colour schemes, and whether a narrow screen has to scroll sideways. */
async function accessibilityFindings(page: Page): Promise<string[]> {
  const findings: string[] = [];
  await page.evaluate(axe.source);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] }),
    );
    for (const { id, nodes } of violations) {
      findings.push(...nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`));
    }
  }
  await page.setViewportSize({ width: 390, height: 780 });
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
    findings.push("wider than 390 px");
  }
  return findings;
}

it("wrangler dev runs both Workers with the emulator, and logs no error that was handled", async () => {
  const api = await serve({ seed: { applications: [{ name: "Acme", users: 3 }] } });
  onTestFinished(() => api.close());
  const folder = await mkdtemp(join(tmpdir(), "wrangler-dev-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }).catch(() => {}));
  const gateway = await startDev(
    folder,
    ...["-c", "gateway/wrangler.jsonc"],
    ...["--var", `CLERK_PLATFORM_API_KEY:${api.token}`, "--var", `CLERK_PLATFORM_API_URL:${api.url}`],
  );
  const app = await startDev(folder, "-c", "app/wrangler.jsonc");

  const ask = async (path: string): Promise<[number, unknown]> => {
    const response = await fetch(new URL(path, app.address));
    return [response.status, await response.json()];
  };
  const [, applications] = await ask("/applications");
  expect(applications).toMatchObject([{ name: "Acme" }]);
  const [{ application_id }] = applications as [{ application_id: string }];
  expect((await ask(`/users?id=${application_id}`))[1]).toHaveLength(3);
  expect(await ask("/users?id=app_unknown")).toMatchObject([404, { code: "resource_not_found" }]);

  const page = await openPage(app.address);
  const status = page.getByRole("status");
  const body = page.getByRole("region", { name: "Body of the response" });
  await page.getByRole("button", { name: "Stream users" }).press("Enter");
  await status.getByText(/^GET \/users\?id=app_\w+: 200$/).waitFor();
  expect(JSON.parse((await body.textContent()) ?? "")).toHaveLength(3);
  await page.getByRole("button", { name: "Call an operation that is not allowed" }).press("Enter");
  await status.getByText("GET /api/clerk/platform/domains: 403").waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.route("**/jobs?*", (route) => route.abort());
  await page.getByRole("button", { name: "Create three applications in a job" }).press("Enter");
  await status.getByText(/^POST \/jobs\?\S+ failed: Failed to fetch$/).waitFor();
  expect(await body.textContent()).toBe("");

  // Requests are logged when they end, and an error would be logged at the same time.
  await expect.poll(app.printed).toMatch(/GET \/users 404/);
  expect(gateway.printed() + app.printed()).not.toMatch(/uncaught/i);
}, 300_000);
