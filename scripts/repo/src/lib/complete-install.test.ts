import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { missingBinaries } from "./complete-install.ts";
import { repositoryRoot } from "./paths.ts";

const lockfile = `
packages:
  esbuild@1.0.0: { hasBin: true }
  '@esbuild/linux-x64@1.0.0': { os: [linux], cpu: [x64] }
  '@esbuild/darwin-arm64@1.0.0': { os: [darwin], cpu: [arm64] }
  '@rolldown/linux-x64-gnu@2.0.0': { os: [linux], cpu: [x64], libc: [glibc] }
  '@rolldown/linux-x64-musl@2.0.0': { os: [linux], cpu: [x64], libc: [musl] }
  unix-only@3.0.0: { os: '!win32' }
`;
const linux = { os: "linux", cpu: "x64", libc: "glibc" };

it("names the packages for this machine that were not downloaded", () => {
  const find = (stored: string[], skipped = "[]", machine = linux) =>
    missingBinaries(lockfile, `{ skipped: ${skipped} }`, stored, machine);
  const all = [
    "esbuild@1.0.0",
    "@esbuild+linux-x64@1.0.0",
    "@rolldown+linux-x64-gnu@2.0.0",
    "unix-only@3.0.0",
  ];
  expect(find(all)).toEqual([]);
  expect(find(["esbuild@1.0.0"])).toEqual([
    "@esbuild/linux-x64@1.0.0",
    "@rolldown/linux-x64-gnu@2.0.0",
    "unix-only@3.0.0",
  ]);
  // pnpm skips a package that does not support this version of Node.
  expect(find(all.slice(0, 3), "[unix-only@3.0.0]")).toEqual([]);
  expect(find([], "[]", { os: "win32", cpu: "x64", libc: "" })).toEqual([]);
});

it("finds nothing missing in this repository", () => {
  expect(
    missingBinaries(
      readFileSync(`${repositoryRoot}pnpm-lock.yaml`, "utf8"),
      readFileSync(`${repositoryRoot}node_modules/.modules.yaml`, "utf8"),
      readdirSync(`${repositoryRoot}node_modules/.pnpm`),
    ),
  ).toEqual([]);
});
