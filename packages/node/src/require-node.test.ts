import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { requireNode } from "./require-node.ts";

it.each(["18.20.8", "20.18.3", "16.20.2"])("Node %s is refused by name", (version) => {
  expect(() => requireNode(version)).toThrow(
    `@clerk-platform/node needs Node 20.19 or newer, and this is Node ${version}`,
  );
});

it.each(["20.19.0", "20.20.2", "22.1.0", "24.0.0"])("Node %s is accepted", (version) => {
  requireNode(version);
});

it("the manifest asks for the same version of Node", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(manifest.engines.node).toBe(">=20.19");
});
