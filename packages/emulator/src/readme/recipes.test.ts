import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const readme = read("../../README.md");

it("the Vitest recipe of the README is the test file that runs here", () => {
  expect(readme).toContain(`\`\`\`ts\n${read("./vitest-recipe.test.ts")}\`\`\``);
});

interface PlaywrightConfig {
  webServer: { command: string; url: string }[];
}

it("the webServer of the Playwright recipe starts, is found by its URL, and resets to its seed", async () => {
  const code = /## Playwright\n.*?```ts\n(.*?)```/s.exec(readme)![1]!;
  const config = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: PlaywrightConfig;
  };
  const { command, url } = config.default.webServer[0]!;
  const folder = mkdtempSync(join(tmpdir(), "emulator-playwright-"));
  writeFileSync(join(folder, "seed.json"), '{"applications":[{"name":"Acme"}]}');
  const cli = fileURLToPath(new URL("../node/cli.ts", import.meta.url));
  // The command as it is, but from source, and on a free port.
  const source = `exec "${process.execPath}" --no-warnings --conditions=@clerk-platform/source "${cli}"`;
  const child = spawn(
    "sh",
    ["-c", command.replace("npx @clerk-platform/emulator", source).replace("--port 8787", "--port 0")],
    { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
  );
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (chunk) => {
        const started = /emulator \(unofficial\) on (\S+)/.exec(String(chunk))?.[1];
        if (started) resolve(started);
      });
      child.on("exit", (status) => reject(new Error(`The command ended with ${status}.`)));
    });
    // Playwright waits for a status below 400.
    expect((await fetch(origin + new URL(url).pathname)).status).toBe(200);
    const api = `${origin}/v1/platform/applications`;
    const headers = { authorization: "Bearer ak_e2e", "content-type": "application/json" };
    await fetch(api, { method: "POST", headers, body: '{"name":"Second"}' });
    expect((await fetch(`${origin}/__emulator/reset`, { method: "POST" })).status).toBe(200);
    expect(await (await fetch(api, { headers })).json()).toMatchObject([{ name: "Acme" }]);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true });
  }
});
