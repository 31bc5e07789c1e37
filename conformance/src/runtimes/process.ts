import { execa } from "execa";
import { bundle } from "../bundle.ts";
import type { Capabilities, CaseResult } from "../suite/surroundings.ts";
import { bunBinary, denoBinary, nodeBinary } from "./binaries.ts";
import type { Runtime } from "./runtime.ts";

/** Milliseconds until a run counts as hanging. */
const patience = 60_000;

/** A Node version other than the one that runs the tools: `node20` in the folder of the runtimes. */
export function nodeRuntime(name: string, alias?: string): Runtime {
  return processRuntime(name, "none", () => nodeBinary(alias));
}

export const bunRuntime = processRuntime("bun", "reads", bunBinary, ["run"]);

export const denoRuntime = processRuntime("deno", "all", denoBinary, [
  "run",
  "--allow-net=127.0.0.1",
  "--allow-env",
  "--allow-read",
  "--no-lock",
  "--no-prompt",
  "--node-modules-dir=manual",
]);

function processRuntime(
  name: string,
  resends: Capabilities["resends"],
  find: () => string,
  args: string[] = [],
): Runtime {
  return {
    name,
    can: { streamBody: true, tellRefusal: true, resends },
    async run(_, settings) {
      const suite = await bundle("process");
      const { stdout, stderr, failed, timedOut } = await execa(find(), [...args, suite], {
        cwd: new URL("../..", import.meta.url),
        reject: false,
        timeout: patience,
        stdin: "ignore",
        extendEnv: false,
        env: { CONFORMANCE: JSON.stringify(settings), HOME: process.env.HOME, TMPDIR: process.env.TMPDIR },
      });
      const results: CaseResult[] = stdout
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line));
      const ended = timedOut
        ? `hung after "${results.at(-1)?.name}": it did not end within ${patience} ms`
        : stderr;
      return [...results, { name: "the process exits without process.exit", ok: !failed, error: ended }];
    },
  };
}
