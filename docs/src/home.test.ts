import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundleBlock } from "../../scripts/repo/src/check/readme/bundle-block.ts";
import { docsFolder, repositoryFolder } from "./folders.ts";

it("the program on the home page prints the output shown below it", async () => {
  const code = readFileSync(`${docsFolder}src/home/program.mjs`, "utf8");
  const block = { path: "docs/src/home/program.mjs", line: 1, language: "ts", run: true, code } as const;
  const module = await bundleBlock(repositoryFolder, block);
  const printed = execFileSync(process.execPath, ["--input-type=module"], {
    input: module,
    encoding: "utf8",
  });
  expect(printed).toBe(readFileSync(`${docsFolder}src/home/output.txt`, "utf8"));
});
