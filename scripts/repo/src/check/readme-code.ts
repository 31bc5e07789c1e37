import { globSync, readFileSync } from "node:fs";
import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";
import { startEmulator } from "../lib/start-emulator.ts";
import { runCommand } from "../lib/user-error.ts";
import { bundleBlocks } from "./readme/bundle-block.ts";
import { type CodeBlock, codeBlocks } from "./readme/code-blocks.ts";
import { differingFiles } from "./readme/differing-files.ts";
import { exampleBlocks } from "./readme/example-blocks.ts";
import { typeErrors } from "./readme/type-errors.ts";

const documents = ["README.md", "{packages,examples}/*/{README,AGENTS}.md", "docs/**/*.md"];
/** Includes the pages that TypeDoc generates. */
const excluded = ["**/node_modules/**", "docs/reference/**"];

/** Type-checks TypeScript blocks in Markdown, and runs those marked `run` against the emulator. */
await runCommand(async () => {
  const found = globSync(documents, { cwd: repositoryRoot, exclude: excluded })
    .sort()
    .flatMap((path) => codeBlocks(path, readFileSync(repositoryRoot + path, "utf8")));
  const blocks = found.filter(({ file }) => !file);
  const examples = exampleBlocks(repositoryRoot);
  const problems = [
    ...differingFiles(repositoryRoot, found),
    ...(await typeErrors(repositoryRoot, [...blocks, ...examples])),
  ];
  const runnable = blocks.filter(({ run }) => run);
  if (problems.length === 0) problems.push(...(await runBlocks(runnable)));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  console.log(`Markdown: ${blocks.length} blocks compile, ${runnable.length} of them run`);
  console.log(`Markdown: ${found.length - blocks.length} blocks equal the file they name`);
  console.log(`TSDoc: ${examples.length} examples compile`);
  return 0;
});

async function runBlocks(blocks: readonly CodeBlock[]): Promise<string[]> {
  const failures: string[] = [];
  const bundles = await bundleBlocks(repositoryRoot, blocks);
  for (const [index, block] of blocks.entries()) {
    const emulator = await startEmulator();
    try {
      const { failed, all } = await execa("node", ["--input-type=module"], {
        input: bundles[index]!,
        cwd: repositoryRoot,
        env: { CLERK_PLATFORM_API_KEY: emulator.token, CLERK_PLATFORM_API_URL: emulator.baseUrl },
        preferLocal: true,
        reject: false,
        all: true,
        timeout: 60_000,
      });
      if (failed) failures.push(`${block.path}:${block.line}  the block fails when run:\n${all}\n`);
    } finally {
      await emulator.close();
    }
  }
  return failures;
}
