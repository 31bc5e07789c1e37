import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { LaunchOptions } from "playwright-core";

/** `CHROME_PATH`; on Linux the Chromium that is an npm package; elsewhere an installed Chrome. */
export async function launchOptions(): Promise<LaunchOptions> {
  const args = ["--no-sandbox", "--disable-gpu"];
  if (process.env.CHROME_PATH) return { args, executablePath: process.env.CHROME_PATH };
  if (process.platform !== "linux" || process.arch !== "x64") return { args, channel: "chrome" };
  const folder = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  // It unpacks to the temporary folder, and reuses what lies there, whatever its version.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = join(tmpdir(), `clerk-platform-chromium-${version}`);
  mkdirSync(process.env.TMPDIR, { recursive: true });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    if (existsSync("/usr/lib/x86_64-linux-gnu/libnss3.so")) return { args, executablePath };
    // A machine without a desktop lacks libraries that the package brings along.
    const { inflate } = await import(`${folder}/build/lambdafs.js`);
    const libraries = await inflate(`${folder}/bin/al2023.tar.br`);
    return { args, executablePath, env: { ...process.env, LD_LIBRARY_PATH: `${libraries}/lib` } as never };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
