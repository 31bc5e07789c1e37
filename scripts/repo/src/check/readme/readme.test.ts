import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "../../lib/paths.ts";
import { bundleBlock } from "./bundle-block.ts";
import { type CodeBlock, codeBlocks } from "./code-blocks.ts";
import { differingFiles } from "./differing-files.ts";
import { exampleBlocks } from "./example-blocks.ts";
import { typeErrors } from "./type-errors.ts";

const markdown = `# Title

\`\`\`ts run
export const answer = 42;
\`\`\`

- in a list

  \`\`\`tsx
  export const text: string = 1;
  \`\`\`

\`\`\`js
ignored();
\`\`\`
`;

describe("codeBlocks", () => {
  it("finds TypeScript blocks, their line, and the run mark", () => {
    expect(codeBlocks("README.md", markdown)).toEqual([
      { path: "README.md", line: 4, language: "ts", run: true, code: "export const answer = 42;" },
      { path: "README.md", line: 10, language: "tsx", run: false, code: "export const text: string = 1;" },
    ]);
  });
});

describe("blocks that show a file", () => {
  const show = (file: string, code: string) =>
    differingFiles(repositoryRoot, codeBlocks("docs/page.md", `\`\`\`ts file=${file}\n${code}\n\`\`\`\n`));
  const file = "scripts/repo/src/check/readme/guide-dependencies.ts";

  it("must equal the file they name", () => {
    expect(show(file, readFileSync(repositoryRoot + file, "utf8").trimEnd())).toEqual([]);
    expect(show(file, "export {};")).toEqual([
      `docs/page.md:2  the block differs from ${file}: copy the file into it`,
    ]);
    expect(show("nothing.ts", "export {};")).toEqual(["docs/page.md:2  nothing.ts does not exist"]);
  });
});

const block = (code: string, path = "docs/page.md"): CodeBlock => ({
  path,
  line: 10,
  language: "ts",
  run: true,
  code,
});

const foreign = block(
  'import createClient from "openapi-fetch";\nconsole.log(createClient);',
  "docs/foreign.md",
);

describe("typeErrors", async () => {
  const own = 'import { describeOperation } from "@clerk-platform/contract";\n';
  // One program for all, because each reads the types of the language and of Node again.
  const errors = await typeErrors(repositoryRoot, [
    block(`${own}const line: string = describeOperation("getDomain").path;\nconsole.log(line);`),
    block(`${own}describeOperation("getNothing");`),
    block("console.log(line);"),
    foreign,
    block('import pad from "left-pad";\nconsole.log(pad);', "docs/unknown.md"),
    {
      ...block("export {}; nobody(); const text: string = 1; console.log(text);", "docs/example.md"),
      example: true,
    },
  ]);
  const errorsIn = (path: string): string[] => errors.filter((error) => error.startsWith(path));

  it("reports positions in the Markdown file, and checks blocks separately", () => {
    expect(errorsIn("docs/page.md")).toEqual([
      expect.stringMatching(/^docs\/page\.md:11:19 {2}Argument of type '"getNothing"'/),
      expect.stringMatching(/^docs\/page\.md:10:13 {2}Cannot find name 'line'/),
    ]);
  });

  it("lets documents import dependencies of our packages", async () => {
    expect(errorsIn(foreign.path)).toEqual([]);
    expect(await bundleBlock(repositoryRoot, foreign)).toContain("createClient");
  });

  it("does not let documents import other packages", () => {
    expect(errorsIn("docs/unknown.md")).toEqual([expect.stringMatching(/left-pad/)]);
  });

  it("lets examples in comments use undeclared names, and reports their other errors", () => {
    expect(errorsIn("docs/example.md")).toEqual([expect.stringMatching(/'number' is not assignable/)]);
  });
});

describe("examples in comments", () => {
  it("are found with their position, and get imports of our packages", () => {
    const examples = exampleBlocks(repositoryRoot);
    const example = examples.find(({ path }) => path === "packages/core/src/create-platform-client.ts")!;
    const source = readFileSync(repositoryRoot + example.path, "utf8").split("\n");
    expect(source[example.line - 1]).toContain("const clerk = createPlatformClient(");
    expect(example.code).toContain('import { createPlatformClient } from "@clerk-platform/core";');
  });
});

describe("bundleBlock", () => {
  it("resolves our packages by name, from source", async () => {
    const code = await bundleBlock(
      repositoryRoot,
      block(
        'import { operationMetadata } from "@clerk-platform/contract/metadata";\nconsole.log(operationMetadata);',
      ),
    );
    expect(code).toContain("packages/contract/src/generated/metadata.ts");
  });
});
