import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { repositoryRoot } from "../../lib/paths.ts";
import { codeBlocks } from "./code-blocks.ts";
import { notPlainJavaScript } from "./plain-javascript.ts";

it.each([
  ["types", "const name: string = 'x';", /Expected/],
  ["non-null assertions", "const [app] = [1]; app!.toFixed();", /Unexpected "!"/],
  ["`using`", "await using clerk = open();", /before Node 24/],
])("reports %s in a JavaScript block", async (_, code, finding) => {
  expect(await notPlainJavaScript(code)).toMatch(finding);
});

it("accepts code that Node 20 runs", async () => {
  expect(await notPlainJavaScript("const { a } = await import('x');\nfor await (const b of a) b?.c();")).toBe(
    undefined,
  );
});

/** The blocks that users copy into a file and run: those of guides, and the first one of each README. */
function copiedBlocks() {
  const blocksOf = (path: string) =>
    codeBlocks(path, readFileSync(repositoryRoot + path, "utf8")).filter(({ run }) => run);
  const guides = globSync("docs/guides/*.md", { cwd: repositoryRoot });
  const readmes = globSync(["README.md", "packages/*/{README,AGENTS}.md"], { cwd: repositoryRoot });
  return [...guides.flatMap(blocksOf), ...readmes.flatMap((path) => blocksOf(path).slice(0, 1))];
}

it("every program of a guide, and the first of every README, runs unchanged on Node 20", async () => {
  const blocks = copiedBlocks();
  expect(blocks.length).toBeGreaterThan(30);
  const findings: string[] = [];
  for (const { path, line, code } of blocks) {
    const finding = await notPlainJavaScript(code);
    if (finding) findings.push(`${path}:${line}  ${finding}`);
  }
  expect(findings).toEqual([]);
});
