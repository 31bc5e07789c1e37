import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolder, requireBinaries } from "./installed.ts";
import { Unavailable } from "./unavailable.ts";

/** The part of playwright-core that is used. */
interface Playwright {
  chromium: { launch(options: object): Promise<Browser> };
}
export interface Browser {
  newPage(): Promise<{
    goto(url: string): Promise<unknown>;
    /** Waits for it, as every action does. */
    click(selector: string): Promise<void>;
    waitForSelector(selector: string): Promise<unknown>;
    on(event: "pageerror", listener: (error: Error) => void): void;
    evaluate<Argument, Result>(
      run: (argument: Argument) => Result,
      argument: Argument,
    ): Promise<Awaited<Result>>;
  }>;
  close(): Promise<void>;
}

/** @throws Unavailable when it is not to be had here. */
export async function launchChromium(): Promise<Browser> {
  const { chromium } = requireBinaries("playwright-core") as Playwright;
  return chromium.launch(await chromiumLaunchOptions());
}

/**
 * What Playwright is to launch, for those who have a Playwright of their own.
 *
 * @throws Unavailable when it is not to be had here.
 */
export async function chromiumLaunchOptions(): Promise<object> {
  return { args: ["--no-sandbox", "--disable-gpu"], ...(await executable()) };
}

/** `CHROME_PATH`; on Linux the Chromium that is an npm package; elsewhere an installed Chrome. */
async function executable(): Promise<object> {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  if (process.platform !== "linux" || process.arch !== "x64") {
    if (process.platform === "linux") throw new Unavailable("set CHROME_PATH to a Chromium");
    return { channel: "chrome" };
  }
  const folder = packageFolder("@sparticuz/chromium")!;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  // It reuses what lies in the temporary folder, whatever its version.
  const temporary = join(tmpdir(), `clerk-platform-chromium-${version}`);
  mkdirSync(temporary, { recursive: true });
  process.env.TMPDIR = temporary;
  const { default: chromium } = await import(`${folder}/build/index.js`);
  const executablePath: string = await chromium.executablePath();
  if (existsSync("/usr/lib/x86_64-linux-gnu/libnss3.so")) return { executablePath };
  // A machine without a desktop lacks libraries that the package brings along.
  const { inflate } = await import(`${folder}/build/lambdafs.js`);
  const libraries = await inflate(`${folder}/bin/al2023.tar.br`);
  return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: `${libraries}/lib` } };
}
