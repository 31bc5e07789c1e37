import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findBrokenLinks } from "./find-broken-links.ts";
import { siteFolder } from "./folders.ts";

it("finds links to missing pages, files and anchors only", () => {
  const folder = `${mkdtempSync(join(tmpdir(), "links-"))}/`;
  mkdirSync(`${folder}guides`);
  writeFileSync(`${folder}style.css`, "");
  writeFileSync(
    `${folder}index.html`,
    '<h1 id="top"></h1><a href="#top"></a><a href="#bottom"></a><a href="guides/a.html#one%20two"></a>' +
      '<a href="/guides/">there is none</a><link href="/style.css"><script src="/script.js"></script><a href="https://clerk.com/x"></a>',
  );
  writeFileSync(`${folder}guides/a.html`, '<h2 id="one two"></h2><a href="../#top"></a><a href="b"></a>');
  const { checked, broken } = findBrokenLinks(folder);
  rmSync(folder, { recursive: true });
  expect(broken.sort()).toEqual([
    "guides/a.html -> b",
    "index.html -> #bottom",
    "index.html -> /guides/",
    "index.html -> /script.js",
  ]);
  expect(checked).toBe(8);
});

it("every link and anchor of the built site exists", () => {
  const { checked, broken } = findBrokenLinks(siteFolder);
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(1000);
});
