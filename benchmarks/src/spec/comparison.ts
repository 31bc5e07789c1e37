import { fileURLToPath } from "node:url";
import type { Measurement } from "../lib/measurement.ts";
import { median } from "../lib/median.ts";
import { githubAfter, githubBefore } from "./documents.ts";
import { runProcess, type Usage } from "./run-process.ts";

const script = fileURLToPath(new URL("compare-files.ts", import.meta.url));
const seconds = 10;
const megabytes = 1024;

/** Measures the comparison of two versions of a large document. */
export async function measureComparison(): Promise<Measurement> {
  const runs: Usage[] = [];
  for (let round = 0; round < 5; round++) runs.push(await runProcess(script, [githubBefore, githubAfter]));
  const wall = median(runs.map((run) => run.wall));
  const cpu = median(runs.map((run) => run.cpu));
  const memory = Math.max(...runs.map((run) => run.memory));
  return {
    title: "Comparison of two documents",
    method:
      "GitHub's REST API in `@octokit/openapi` 22.0.0 and 23.0.2 (12 MB each): reading, validating, naming and comparing both, one process; medians of 5, memory the most of them.",
    columns: ["", "time", "CPU", "MB at peak"],
    rows: [["GitHub 22 → 23", `${wall.toFixed(1)} s`, `${cpu.toFixed(1)} s`, memory.toFixed(0)]],
    targets: [
      { what: `at most ${seconds} s, found ${wall.toFixed(1)} s`, met: wall <= seconds },
      { what: `at most ${megabytes} MB, found ${memory.toFixed(0)} MB`, met: memory <= megabytes },
    ],
  };
}
