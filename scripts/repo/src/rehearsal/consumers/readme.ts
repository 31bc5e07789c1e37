import type { CodeBlock } from "../../check/readme/code-blocks.ts";
import { UserError } from "../../lib/user-error.ts";
import { type Api, startApi } from "../api.ts";
import { expectSeen } from "../expect-seen.ts";
import { knownPackages, type ReadmeOutcome } from "../known-packages.ts";
import { readmePrograms } from "../readme-programs.ts";
import type { Consumer, Rehearsal } from "../rehearsal.ts";
import { available, type Runtime } from "../runtimes.ts";
import { makeStranger, type Stranger } from "../stranger.ts";

/** Installs each package alone and runs the programs of its README on each supported runtime. */
export const readmeConsumer: Consumer = async (rehearsal) => {
  const api = await startApi(await makeStranger(rehearsal, "api", ["@clerk-platform/emulator"]));
  try {
    for (const { name, version } of rehearsal.published) {
      const outcome = knownPackages[name]?.readme;
      if (!outcome) continue;
      const installed = [name, ...(outcome.beside ?? [])].map((one) => `${one}@${version}`);
      const stranger = await makeStranger(rehearsal, name.replace("/", "-"), installed);
      await runReadme({ rehearsal, name, stranger, api, outcome });
    }
  } finally {
    api.close();
  }
};

interface ReadmeRun {
  rehearsal: Rehearsal;
  name: string;
  stranger: Stranger;
  api: Api;
  outcome: ReadmeOutcome;
}

async function runReadme({ rehearsal, name, stranger, api, outcome }: ReadmeRun): Promise<void> {
  const readme = `node_modules/${name}/README.md`;
  const programs = readmePrograms(
    readme,
    stranger.read(readme),
    (wanted) => wanted === name || outcome.beside?.includes(wanted) === true,
  );
  if (programs.length === 0)
    throw new UserError(`The README of ${name} has no program that runs with what it installs.`);
  for (const runtime of available(outcome.runtimes)) {
    await rehearsal.check(`${name}: README on ${runtime.name}`, async () => {
      for (const [index, program] of programs.entries()) {
        if (!runtime.name.startsWith("Node") && /@clerk-platform\/\S+\/node"/.test(program.code)) continue;
        await api.reset();
        const printed = await runProgram(stranger, api, runtime, program);
        if (index > 0) continue;
        if (!outcome.prints.test(printed))
          throw new UserError(`The program printed ${JSON.stringify(printed)}`);
        await expectSeen(api, outcome.asks);
      }
    });
  }
}

async function runProgram(
  stranger: Stranger,
  api: Api,
  runtime: Runtime,
  program: CodeBlock,
): Promise<string> {
  const file = `readme-line-${program.line}.${runtime.extension}`;
  stranger.write(file, runtime.translate(program.code));
  const { failed, all, stdout } = await stranger.run(runtime.binary(), [...runtime.args, file], api.env);
  if (failed) throw new UserError(`The program in line ${program.line} of the README fails:\n${all}`);
  return String(stdout);
}
