import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@clerk-platform/emulator/node";
import { execa } from "execa";
import { expect, it, onTestFinished } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Starts `wrangler dev` for one Worker: its address, and all that it prints. */
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
        // No Worker of other processes on this machine.
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
  await expect.poll(address, { timeout: 50_000 }).toBeDefined();
  return { address: address()!, printed: () => printed };
}

it("wrangler dev runs both Workers with the emulator, and prints no error that was handled", async () => {
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
  // The request is printed when it is over; then the error would be, too.
  await expect.poll(app.printed).toMatch(/GET \/users 404/);
  expect(gateway.printed() + app.printed()).not.toMatch(/uncaught/i);
}, 120_000);
