import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { benchmarksFolder } from "../lib/folders.ts";
import type { Measurement } from "../lib/measurement.ts";
import { median } from "../lib/median.ts";
import { githubAfter, prepareRoot } from "./documents.ts";
import { runProcess, type Usage } from "./run-process.ts";

const megabytes = 1024;

const repository = `${benchmarksFolder}../`;
const ours = fileURLToPath(new URL("generate-in.ts", import.meta.url));
// The version that codegen uses.
const theirs = `${repository}scripts/codegen/node_modules/openapi-typescript/bin/cli.js`;

/** Measures all of `pnpm generate` and openapi-typescript alone. */
export async function measureGeneration(): Promise<Measurement> {
  const openapi = `${repository}openapi/`;
  const clerk = prepareRoot("clerk", `${openapi}clerk-platform.yaml`, `${openapi}overlay.yaml`);
  const results = [
    { name: "Clerk", target: 1.5, ...(await measure(clerk, 7)) },
    { name: "GitHub", target: 4, ...(await measure(prepareRoot("github", githubAfter), 5)) },
  ];
  return {
    title: "Generation",
    method:
      "Everything that `pnpm generate` writes (types, client, table, metadata, RPC, validators) next to openapi-typescript's types alone: whole processes, in turn; medians of 7 and 5 rounds, ratios within each round.",
    columns: ["document", "openapi-typescript", "ours", "ratio", "ratio of CPU", "ours, MB at peak"],
    rows: results.map(({ name, alone, all, ratio, cpuRatio, memory }) => [
      name,
      `${alone.toFixed(2)} s`,
      `${all.toFixed(2)} s`,
      `${ratio.toFixed(2)}×`,
      `${cpuRatio.toFixed(2)}×`,
      memory.toFixed(0),
    ]),
    targets: results.flatMap(({ name, target, ratio, memory }) => [
      {
        what: `${name}: at most ${target}× openapi-typescript alone, found ${ratio.toFixed(2)}×`,
        met: ratio <= target,
      },
      {
        what: `${name}: at most ${megabytes} MB, found ${memory.toFixed(0)} MB`,
        met: memory <= megabytes,
      },
    ]),
  };
}

async function measure(root: string, rounds: number) {
  const document = `${root}openapi/clerk-platform.yaml`;
  const runs: { alone: Usage; all: Usage }[] = [];
  for (let round = 0; round < rounds; round++) {
    const alone = await runProcess(theirs, [document, "-o", `${root}alone.ts`]);
    rmSync(`${root}packages`, { recursive: true, force: true });
    runs.push({ alone, all: await runProcess(ours, [root]) });
  }
  return {
    alone: median(runs.map(({ alone }) => alone.wall)),
    all: median(runs.map(({ all }) => all.wall)),
    ratio: median(runs.map(({ alone, all }) => all.wall / alone.wall)),
    cpuRatio: median(runs.map(({ alone, all }) => all.cpu / alone.cpu)),
    memory: median(runs.map(({ all }) => all.memory)),
  };
}
