import { cpus } from "node:os";
import { markdownTable } from "markdown-table";
import { generateHeyApi } from "./lib/hey-api.ts";
import type { Measurement } from "./lib/measurement.ts";
import { measureOverhead } from "./overhead/overhead.ts";
import { measurePaging } from "./paging/paging.ts";
import { measureReact } from "./react/react.ts";
import { measureSize } from "./size/size.ts";
import { measureComparison } from "./spec/comparison.ts";
import { measureGeneration } from "./spec/generation.ts";
import { measureStartup } from "./startup/startup.ts";
import { measureTransport } from "./transport/transport.ts";
import { measureTypes } from "./types/types.ts";

const benchmarks: Record<string, () => Promise<Measurement>> = {
  overhead: measureOverhead,
  startup: measureStartup,
  paging: measurePaging,
  transport: measureTransport,
  size: measureSize,
  react: measureReact,
  types: measureTypes,
  generation: measureGeneration,
  comparison: measureComparison,
};

/** Runs the benchmarks, or those named, and prints them as Markdown. A missed target is an exit code of 1. */
const wanted = process.argv.slice(2);
await generateHeyApi();
console.log(`Node ${process.version}, ${cpus().length} cores\n`);
for (const [name, measure] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { title, method, columns, rows, targets = [] } = await measure();
  const align = columns.map((_, index) => (index === 0 ? "left" : "right"));
  console.log(
    `### ${title}\n\n${method}\n\n${markdownTable([[...columns], ...rows.map((row) => [...row])], { align })}\n`,
  );
  for (const { what, met } of targets) {
    console.log(`${met ? "✓" : "✗"} ${what}`);
    if (!met) process.exitCode = 1;
  }
  console.log();
}
