import { execa } from "execa";
import { benchmarksFolder } from "../lib/folders.ts";
import type { Measurement } from "../lib/measurement.ts";
import { median } from "../lib/median.ts";

const processes = 21;
/**
 * Target ratio to openapi-fetch: 8 ms where openapi-fetch takes 20. Both are counted from what an empty module takes, and
 * openapi-fetch is measured in the same run because milliseconds depend on the machine.
 */
const target = 0.4;

/** The programs to measure: import a client and create one, without a request. */
const programs = {
  "**ours**": `const { createPlatformClient } = await import("@clerk-platform/core"); createPlatformClient({ token: "ak_benchmark" });`,
  "openapi-fetch": `const { default: createClient } = await import("openapi-fetch"); createClient({ baseUrl: "https://api.example/v1" });`,
  ky: `const { default: ky } = await import("ky"); ky.create({});`,
  axios: `const { default: axios } = await import("axios"); axios.create({ adapter: "fetch" });`,
  "an empty module": `await import("data:text/javascript,export {}");`,
};
type Program = keyof typeof programs;

interface Start {
  ms: number;
  /** Whether Node loaded its `fetch`. */
  loadedFetch: boolean;
}

/** Measures importing and creating a client in a new process. */
export async function measureStartup(): Promise<Measurement> {
  const starts = (Object.keys(programs) as Program[]).map((name) => ({ name, runs: [] as Start[] }));
  for (let round = 0; round < processes; round++) {
    for (const { name, runs } of starts) runs.push(await start(programs[name]));
  }
  const results = starts.map(({ name, runs }) => ({
    name,
    ms: median(runs.map(({ ms }) => ms)),
    loadedFetch: runs.some(({ loadedFetch }) => loadedFetch),
  }));
  const ours = results.find(({ name }) => name === "**ours**")!;
  const overEmpty = (program: Program): number => {
    const msOf = (wanted: Program): number => results.find(({ name }) => name === wanted)!.ms;
    return msOf(program) - msOf("an empty module");
  };
  const ratio = overEmpty("**ours**") / overEmpty("openapi-fetch");
  return {
    title: "Import and create",
    method: `Importing the client and creating one, without a request, in a fresh Node process; medians of ${processes} processes each, interleaved.`,
    columns: ["client", "ms", "ms over an empty module", "loads Node's `fetch`"],
    rows: results.map(({ name, ms, loadedFetch }) => [
      name,
      ms.toFixed(1),
      overEmpty(name).toFixed(1),
      loadedFetch ? "yes" : "no",
    ]),
    targets: [
      {
        what: `ours: at most ${target}× of openapi-fetch, both over an empty module, found ${ratio.toFixed(2)}×`,
        met: ratio <= target,
      },
      { what: "ours: neither Request nor fetch is touched", met: !ours.loadedFetch },
    ],
  };
}

async function start(program: string): Promise<Start> {
  const report = `
    const start = performance.now();
    ${program}
    const ms = performance.now() - start;
    const loadedFetch = process.moduleLoadList.includes("NativeModule internal/deps/undici/undici");
    process.stdout.write(JSON.stringify({ ms, loadedFetch }));`;
  const { stdout } = await execa(process.execPath, ["--input-type=module", "--eval", report], {
    cwd: benchmarksFolder,
  });
  return JSON.parse(stdout) as Start;
}
