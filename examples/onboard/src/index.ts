import { parseArgs } from "node:util";
import { serve } from "@clerk-platform/emulator/node";
import { createNodeClient } from "@clerk-platform/node";
import cliProgress from "cli-progress";
import { onboard } from "./onboard.ts";
import { readCustomers } from "./read-customers.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "retry-unknown": { type: "boolean", default: false }, checkpoint: { type: "string" } },
});
const [file = "customers.csv"] = positionals;
const hasKey = process.env.CLERK_PLATFORM_API_KEY ?? process.env.CLERK_PLATFORM_API_KEY_FILE;
// Kept in a file, so that a job can be continued there too.
const emulator = hasKey ? undefined : await serve({ data: `${file}.emulator.json` });
const clerk = createNodeClient(emulator && { token: emulator.token, baseUrl: emulator.url });
const controller = new AbortController();
process.once("SIGINT", () => controller.abort());

const total = await count();
const bar = new cliProgress.SingleBar({
  format: "{bar} {value}/{total} {eta_formatted}",
  noTTYOutput: false,
});
bar.start(total, 0);
try {
  const wrong: string[] = [];
  const report = await onboard(
    clerk,
    readCustomers(file, (problem) => wrong.push(problem)),
    {
      checkpoint: values.checkpoint ?? `${file}${emulator ? ".emulator" : ""}.progress`,
      signal: controller.signal,
      onUnknown: values["retry-unknown"] ? "retry" : "report",
      onProgress: () => bar.increment(),
    },
  );
  bar.stop();
  for (const { key, input, ...outcome } of report.outcomes) {
    if (outcome.status === "done") console.log(`${key}\t${input.name}\t${outcome.value}`);
    else console.error(`${key}\t${input.name}\t${outcome.status}: ${(outcome.error as Error).message}`);
  }
  for (const problem of wrong) console.error(problem);
  const { done, failed, unknown, aborted } = report;
  console.error(`${done} done, ${failed} failed, ${unknown} unknown, ${wrong.length} wrong rows`);
  if (aborted) console.error("Stopped. Start it again to go on.");
  if (unknown > 0)
    console.error("Look whether the unknown ones exist; --retry-unknown carries them out again.");
  if (aborted || failed + unknown + wrong.length > 0) process.exitCode = 1;
} catch (error) {
  bar.stop();
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await clerk.close();
  await emulator?.close();
}

/** The rows that will be worked on; what is wrong with the file itself is told later. */
async function count(): Promise<number> {
  let rows = 0;
  try {
    for await (const _ of readCustomers(file, () => {})) rows++;
  } catch {
    return rows;
  }
  return rows;
}
