import { parseArgs } from "node:util";
import { serve } from "@clerk-platform/emulator/node";
import { createNodeClient } from "@clerk-platform/node";
import cliProgress from "cli-progress";
import { onboard } from "./onboard.ts";
import { printReport } from "./print-report.ts";
import { readCustomers, type WrongRow } from "./read-customers.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "retry-unknown": { type: "boolean", default: false }, checkpoint: { type: "string" } },
});
const [file = "customers.csv"] = positionals;
const hasKey = process.env.CLERK_PLATFORM_API_KEY ?? process.env.CLERK_PLATFORM_API_KEY_FILE;
// The emulator keeps its state in a file, so that an interrupted run can be continued there, too.
const emulator = hasKey ? undefined : await serve({ data: `${file}.emulator.json` });
if (emulator) console.error("No CLERK_PLATFORM_API_KEY: using a local emulator");
const clerk = createNodeClient(emulator && { token: emulator.token, baseUrl: emulator.url });
const controller = new AbortController();
process.once("SIGINT", () => controller.abort());

const bar = new cliProgress.SingleBar({
  format: "{bar} {value}/{total} {eta_formatted}",
  noTTYOutput: false,
});
try {
  bar.start(await countCustomers(), 0);
  const wrong: WrongRow[] = [];
  const report = await onboard(
    clerk,
    readCustomers(file, (row) => wrong.push(row)),
    {
      checkpoint: values.checkpoint ?? `${file}${emulator ? ".emulator" : ""}.progress`,
      signal: controller.signal,
      onUnknown: values["retry-unknown"] ? "retry" : "report",
      onProgress: () => bar.increment(),
    },
  );
  bar.stop();
  if (!printReport(report, file, wrong)) process.exitCode = 1;
} catch (error) {
  bar.stop();
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await clerk.close();
  await emulator?.close();
}

async function countCustomers(): Promise<number> {
  let customers = 0;
  for await (const _ of readCustomers(file, () => {})) customers++;
  return customers;
}
