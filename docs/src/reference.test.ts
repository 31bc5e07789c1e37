import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readEntryPoints } from "./entry-points.ts";
import { docsFolder, repositoryFolder } from "./folders.ts";

const entryPoints = readEntryPoints(repositoryFolder);

it("the reference has every entry point of every published package once", () => {
  const names = entryPoints.map(({ name }) => name);
  expect(names).toContain("@clerk-platform/core/proxy");
  expect(new Set(names).size).toBe(names.length);
  const described = entryPoints.filter(({ description }) => description).map(({ name }) => name);
  expect(described).toEqual(names.filter((name) => name.split("/").length === 2));
  for (const name of names) expect(existsSync(`${docsFolder}reference/${name}/index.md`), name).toBe(true);
});

it("the reference names every parameter", () => {
  const nameless = globSync("reference/**/*.md", { cwd: docsFolder }).filter((page) =>
    readFileSync(docsFolder + page, "utf8").includes("__namedParameters"),
  );
  expect(nameless, "add @param for what is taken apart in the signature").toEqual([]);
});

it("the reference has one page for an export of several packages", () => {
  const pages = globSync("reference/**/ApiError.md", { cwd: docsFolder });
  expect(pages).toEqual(["reference/@clerk-platform/core/classes/ApiError.md"]);
  const node = readFileSync(`${docsFolder}reference/@clerk-platform/node/index.md`, "utf8");
  expect(node).toContain("Everything of [@clerk-platform/core](../core/index.md) is exported here too.");
  expect(node).not.toContain("## References");
});
