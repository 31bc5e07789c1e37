import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChrome } from "./find-chrome.ts";
import { packageFolder, requireBinaries } from "./installed.ts";

/** The types of playwright-core used here. */
interface Playwright {
  chromium: { launch(options: object): Promise<Browser> };
}
export interface Browser {
  newPage(): Promise<{
    goto(url: string): Promise<unknown>;
    /** Waits for the element, like every action. */
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

/** @throws Unavailable if this machine has no Chromium. */
export async function launchChromium(): Promise<Browser> {
  const { chromium } = requireBinaries("playwright-core") as Playwright;
  return chromium.launch(await chromiumLaunchOptions());
}

/**
 * Launch options for callers with their own Playwright.
 *
 * @throws Unavailable if this machine has no Chromium.
 */
export async function chromiumLaunchOptions(): Promise<object> {
  return { args: ["--no-sandbox", "--disable-gpu"], ...(await executable()) };
}

/** `CHROME_PATH`; on Linux x64 the Chromium of an npm package; elsewhere an installed Chrome or Chromium. */
async function executable(): Promise<object> {
  if (process.env.CHROME_PATH || process.platform !== "linux" || process.arch !== "x64") {
    return { executablePath: findChrome(process) };
  }
  const folder = packageFolder("@sparticuz/chromium")!;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  // The package reuses a Chromium of any version in its temporary folder, so each version gets its own.
  const temporary = join(tmpdir(), `clerk-platform-chromium-${version}`);
  mkdirSync(temporary, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = temporary;
  try {
    const { default: chromium } = await import(`${folder}/build/index.js`);
    const executablePath: string = await chromium.executablePath();
    if (existsSync("/usr/lib/x86_64-linux-gnu/libnss3.so")) return { executablePath };
    // A machine without a desktop lacks shared libraries, which the package contains.
    const { inflate } = await import(`${folder}/build/lambdafs.js`);
    const libraries = await inflate(`${folder}/bin/al2023.tar.br`);
    return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: `${libraries}/lib` } };
  } finally {
    // What the process writes later is not Chromium's.
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
