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

const block = (code: string): CodeBlock => ({
  path: "docs/page.md",
  line: 10,
  language: "ts",
  run: true,
  code,
});

describe("typeErrors", () => {
  it("reports positions in the Markdown file, and checks blocks separately", () => {
    const own = 'import { describeOperation } from "@clerk-platform/contract";\n';
    const errors = typeErrors(repositoryRoot, [
      block(`${own}const line: string = describeOperation("getDomain").path;\nconsole.log(line);`),
      block(`${own}describeOperation("getNothing");`),
      block("console.log(line);"),
    ]);
    expect(errors).toEqual([
      expect.stringMatching(/^docs\/page\.md:11:19 {2}Argument of type '"getNothing"'/),
      expect.stringMatching(/^docs\/page\.md:10:13 {2}Cannot find name 'line'/),
    ]);
  });
});

describe("code in docs/", () => {
  const foreign = block('import createClient from "openapi-fetch";\nconsole.log(createClient);');

  it("may import dependencies of our packages", async () => {
    expect(typeErrors(repositoryRoot, [foreign])).toEqual([]);
    expect(await bundleBlock(repositoryRoot, foreign)).toContain("createClient");
  });

  it("may not import other packages", () => {
    expect(typeErrors(repositoryRoot, [block('import pad from "left-pad";\nconsole.log(pad);')])).toEqual([
      expect.stringMatching(/left-pad/),
    ]);
  });
});

describe("examples in comments", () => {
  const examples = exampleBlocks(repositoryRoot);

  it("are found with their position, and get imports of our packages", () => {
    const example = examples.find(({ path }) => path === "packages/core/src/create-platform-client.ts")!;
    const source = readFileSync(repositoryRoot + example.path, "utf8").split("\n");
    expect(source[example.line - 1]).toContain("const clerk = createPlatformClient(");
    expect(example.code).toContain('import { createPlatformClient } from "@clerk-platform/core";');
  });

  it("may use undeclared names, but have no other errors", () => {
    const example = {
      ...block("export {}; nobody(); const text: string = 1; console.log(text);"),
      example: true,
    };
    expect(typeErrors(repositoryRoot, [example])).toEqual([
      expect.stringMatching(/'number' is not assignable/),
    ]);
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
