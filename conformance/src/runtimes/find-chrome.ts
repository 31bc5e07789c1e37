import { existsSync } from "node:fs";
import { Unavailable } from "./unavailable.ts";

const chrome = "Google/Chrome/Application/chrome.exe";

/** Where installers put Chrome and Chromium. */
const usualPaths: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  linux: ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"],
  win32: [`C:/Program Files/${chrome}`, `C:/Program Files (x86)/${chrome}`],
};

/**
 * The path of an installed Chrome or Chromium: `CHROME_PATH`, or one of the usual places.
 *
 * @throws Unavailable if there is none.
 */
export function findChrome({ env, platform }: Pick<NodeJS.Process, "env" | "platform">): string {
  const { CHROME_PATH: chosen } = env;
  const found = [...(chosen ? [chosen] : (usualPaths[platform] ?? []))].find((path) => existsSync(path));
  if (found) return found;
  if (chosen) throw new Unavailable(`CHROME_PATH is ${chosen}, which does not exist`);
  throw new Unavailable("there is no Chrome or Chromium: install one, or set CHROME_PATH to its executable");
}
