import { findChrome } from "conformance/runtimes/find-chrome";
import { expect, it } from "vitest";

it("a machine without a browser is told what to do", () => {
  expect(() => findChrome({ env: {}, platform: "aix" })).toThrow(
    "there is no Chrome or Chromium: install one, or set CHROME_PATH to its executable",
  );
  expect(() => findChrome({ env: { CHROME_PATH: "/nowhere/chrome" }, platform: "linux" })).toThrow(
    "CHROME_PATH is /nowhere/chrome, which does not exist",
  );
});

it("CHROME_PATH names the browser on every machine", () => {
  const env = { CHROME_PATH: process.execPath };
  expect(findChrome({ env, platform: "linux" })).toBe(process.execPath);
});
