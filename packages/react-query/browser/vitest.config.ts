import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { installBinaries } from "../../../conformance/src/runtimes/install-binaries.ts";
import { chromiumLaunchOptions } from "../../../conformance/src/runtimes/launch-chromium.ts";
import { worldCommands, worldsPlugin } from "./server/worlds.ts";

await installBinaries();

/** Hooks in a real Chromium, over real requests to the proxy of the SDK. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [worldsPlugin],
  // A broken file fails by itself; over the page, its message would take the clicks of all others.
  server: { hmr: { overlay: false } },
  resolve: { conditions: ["@clerk-platform/source", "module", "browser", "development|production"] },
  optimizeDeps: {
    include: [
      "@tanstack/react-query",
      "react",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "react-dom/client",
      "react-dom/server.browser",
      "vitest-browser-react",
    ],
  },
  test: {
    include: ["**/*.browser.tsx"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: await chromiumLaunchOptions() }),
      instances: [{ browser: "chromium" }],
      commands: worldCommands,
    },
  },
});
