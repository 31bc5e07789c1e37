import { parseArgs } from "node:util";
import { operationTable } from "@clerk-platform/contract";
import colors from "picocolors";
import { startHost } from "./host/start-host.ts";
import { chromiumRuntime } from "./runtimes/chromium.ts";
import { installBinaries } from "./runtimes/install-binaries.ts";
import { bunRuntime, denoRuntime, nodeRuntime } from "./runtimes/process.ts";
import type { Runtime } from "./runtimes/runtime.ts";
import { Unavailable } from "./runtimes/unavailable.ts";
import { workerdRuntime } from "./runtimes/workerd.ts";
import type { CaseResult } from "./suite/surroundings.ts";
import { writeReport } from "./write-report.ts";

const runtimes: readonly Runtime[] = [
  nodeRuntime("node20", "node20"),
  nodeRuntime("node22"),
  nodeRuntime("node24", "node24"),
  bunRuntime,
  denoRuntime,
  workerdRuntime,
  chromiumRuntime,
];

/** Runs the suite on every runtime, or on the named ones: `node src/run.ts deno workerd`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { report: { type: "string" } },
});
const wanted = runtimes.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
let passed = 0;
let failed = 0;

await installBinaries();
for (const runtime of wanted) {
  try {
    count(runtime, await runOn(runtime));
  } catch (error) {
    if (error instanceof Unavailable && !mustRun()) {
      console.log(`${runtime.name}: ${colors.yellow("skipped")}, ${error.message}`);
    } else {
      count(runtime, [
        { name: "the runtime starts", ok: false, error: String((error as Error).stack ?? error) },
      ]);
    }
  }
}
if (values.report) writeReport(values.report, passed, failed);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function runOn(runtime: Runtime): Promise<CaseResult[]> {
  const host = await startHost();
  const { baseUrl, token, refusedUrl, findings, exercised } = host;
  const { can } = runtime;
  try {
    const results = await runtime.run(host, { baseUrl, token, refusedUrl, can });
    const missing = Object.keys(operationTable).filter((name) => !exercised.has(name));
    return [
      ...results,
      { name: "every response matches the document", ok: findings.length === 0, error: findings.join("\n") },
      {
        name: "every operation had a successful response",
        ok: missing.length === 0,
        error: missing.join(", "),
      },
    ];
  } finally {
    await host.close();
  }
}

function count({ name }: Runtime, results: readonly CaseResult[]): void {
  const failures = results.filter(({ ok }) => !ok);
  passed += results.length - failures.length;
  failed += failures.length;
  console.log(`${name}: ${results.length - failures.length} passed, ${failures.length} failed`);
  for (const failure of failures) console.log(`  ${colors.red("✗")} ${failure.name}\n    ${failure.error}`);
}

/** On Linux x64 every runtime is available, so an unavailable one is a failure. */
function mustRun(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}
