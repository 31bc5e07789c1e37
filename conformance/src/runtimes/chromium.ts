import { readFileSync } from "node:fs";
import { bundle } from "../bundle.ts";
import type { CaseResult } from "../suite/surroundings.ts";
import { launchChromium } from "./launch-chromium.ts";
import type { Runtime } from "./runtime.ts";

/** Runs the suite in a page on the host's origin. */
export const chromiumRuntime: Runtime = {
  name: "chromium",
  can: { streamBody: false, tellRefusal: false, resends: "all" },
  async run(host, settings) {
    host.addPage("/page.html", "text/html; charset=utf-8", '<script type="module" src="page.js"></script>');
    host.addPage("/page.js", "text/javascript; charset=utf-8", readFileSync(await bundle("page"), "utf8"));
    const browser = await launchChromium();
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
