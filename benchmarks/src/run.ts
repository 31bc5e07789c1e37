import { cpus } from "node:os";
import { markdownTable } from "markdown-table";
import { generateHeyApi } from "./lib/hey-api.ts";
import type { Measurement } from "./lib/measurement.ts";

/** Imported one at a time, so that the modules of one do not affect the others. */
const benchmarks: Record<string, () => Promise<Measurement>> = {
  overhead: async () => (await import("./overhead/overhead.ts")).measureOverhead(),
  startup: async () => (await import("./startup/startup.ts")).measureStartup(),
  paging: async () => (await import("./paging/paging.ts")).measurePaging(),
  emulator: async () => (await import("./emulator/emulator.ts")).measureEmulator(),
  transport: async () => (await import("./transport/transport.ts")).measureTransport(),
  failures: async () => (await import("./failures/failures.ts")).measureFailures(),
  size: async () => (await import("./size/size.ts")).measureSize(),
  types: async () => (await import("./types/types.ts")).measureTypes(),
  generation: async () => (await import("./spec/generation.ts")).measureGeneration(),
  comparison: async () => (await import("./spec/comparison.ts")).measureComparison(),
  // Last, because it installs a DOM and another `fetch` globally.
  react: async () => (await import("./react/react.ts")).measureReact(),
};

/** Runs all or the named benchmarks and prints Markdown tables. Exits with 1 if a target is missed. */
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
