import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { installBinaries } from "../../../conformance/src/runtimes/install-binaries.ts";
import { chromiumLaunchOptions } from "../../../conformance/src/runtimes/launch-chromium.ts";
import { buildApp } from "../server/build-app.ts";

declare module "vitest" {
  interface ProvidedContext {
    appFolder: string;
    browserEndpoint: string;
  }
}

/** Builds the pages once, and starts one browser for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "dashboard-"));
  const [browser] = await Promise.all([
    installBinaries()
      .then(chromiumLaunchOptions)
      .then((options) => chromium.launchServer(options)),
    buildForProduction(folder),
  ]);
  project.provide("appFolder", folder);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  };
}

/** Vitest sets NODE_ENV to `test`, which would make this a development build. */
async function buildForProduction(folder: string): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await buildApp(folder);
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}
