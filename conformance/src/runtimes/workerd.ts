import { readFileSync } from "node:fs";
import { bundle } from "../bundle.ts";
import type { CaseResult } from "../suite/surroundings.ts";
import { requireBinaries } from "./installed.ts";
import type { Runtime } from "./runtime.ts";

/** The exports of miniflare used here. */
interface MiniflareModule {
  convertV4MiniflareOptions(options: object): object;
  Miniflare: new (
    options: object,
  ) => {
    dispatchFetch(url: string, init: RequestInit): Promise<Response>;
    dispose(): Promise<void>;
  };
}

/** Real workerd without Node's modules, as on Cloudflare. */
export const workerdRuntime: Runtime = {
  name: "workerd",
  can: { streamBody: true, tellRefusal: false, resends: "none" },
  async run(_, settings) {
    const { Miniflare, convertV4MiniflareOptions } = requireBinaries("miniflare") as MiniflareModule;
    const options = convertV4MiniflareOptions({
      modules: true,
      script: readFileSync(await bundle("worker"), "utf8"),
      compatibilityDate: "2026-11-01",
      compatibilityFlags: ["no_nodejs_compat", "no_nodejs_compat_v2"],
      cf: false,
    });
    const miniflare = new Miniflare(options);
    try {
      const body = JSON.stringify(settings);
      const response = await miniflare.dispatchFetch("http://worker/", { method: "POST", body });
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return JSON.parse(text) as CaseResult[];
    } finally {
      await miniflare.dispose();
    }
  },
};
