import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { requireNode } from "./require-node.ts";

it.each(["18.20.8", "20.18.3", "16.20.2"])("throws on Node %s, naming the version", (version) => {
  expect(() => requireNode(version)).toThrow(
    `@clerk-platform/node requires Node 20.19 or newer; this is Node ${version}`,
  );
});

it.each(["20.19.0", "20.20.2", "22.1.0", "24.0.0"])("accepts Node %s", (version) => {
  requireNode(version);
});

it("requires the Node version of engines in package.json", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(manifest.engines.node).toBe(">=20.19");
});
