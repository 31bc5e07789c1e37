import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import type { CaseResult } from "../suite/surroundings.ts";
import { packageFolder, requireBinaries } from "./installed.ts";
import type { Runtime } from "./runtime.ts";
import { Unavailable } from "./unavailable.ts";

/** The part of playwright-core that is used. */
interface Playwright {
  chromium: { launch(options: object): Promise<Browser> };
}
interface Browser {
  newPage(): Promise<{
    goto(url: string): Promise<unknown>;
    evaluate<Argument, Result>(
      run: (argument: Argument) => Result,
      argument: Argument,
    ): Promise<Awaited<Result>>;
  }>;
  close(): Promise<void>;
}

/** A page of the host's own origin. */
export const chromiumRuntime: Runtime = {
  name: "chromium",
  can: { streamBody: false, tellRefusal: false, resends: "all" },
  async run(host, settings) {
    const { chromium } = requireBinaries("playwright-core") as Playwright;
    host.addPage("/page.html", "text/html; charset=utf-8", '<script type="module" src="page.js"></script>');
    host.addPage("/page.js", "text/javascript; charset=utf-8", readFileSync(await bundle("page"), "utf8"));
    const browser = await chromium.launch({
      args: ["--no-sandbox", "--disable-gpu"],
      ...(await executable()),
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${host.origin}/__conformance/page.html`);
      return await page.evaluate(
        (given) =>
          (globalThis as unknown as { conformance(given: object): Promise<CaseResult[]> }).conformance(given),
        settings,
      );
    } finally {
      await browser.close();
    }
  },
};

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
