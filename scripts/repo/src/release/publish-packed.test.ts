import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { expectUntouched } from "./publish-packed.ts";

it("refuses to publish a tarball that differs from the packed one", () => {
  const folder = mkdtempSync(join(tmpdir(), "clerk-platform-packed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const integrity = "sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="; // of "hello"
  const release = {
    kind: "publish",
    name: "@clerk-platform/x",
    version: "1.0.0",
    tarball: { path: "x.tgz", integrity },
  } as const;
  writeFileSync(join(folder, "x.tgz"), "hello");
  expectUntouched(folder, release);
  writeFileSync(join(folder, "x.tgz"), "hello!");
  expect(() => expectUntouched(folder, release)).toThrow(
    "x.tgz differs from the tarball that was packed for @clerk-platform/x",
  );
});
