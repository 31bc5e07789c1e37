import * as core from "@clerk-platform/core";
import { runConformance } from "../suite/run-conformance.ts";

/**
 * Runs the suite in a process of Node, Bun or Deno. Writes a line of JSON for each case and must then exit without
 * `process.exit`, because the client keeps no process alive.
 */
const settings = JSON.parse(process.env.CONFORMANCE ?? "");
if (!import.meta.resolve("@clerk-platform/core").endsWith("/dist/index.js")) {
  throw new Error("@clerk-platform/core was not resolved to its build");
}

await runConformance({
  core,
  ...settings,
  inspect: await printer(),
  report: (result) => console.log(JSON.stringify(result)),
});

async function printer(): Promise<(value: unknown) => string> {
  const { Deno } = globalThis as { Deno?: { inspect(value: unknown): string } };
  if (Deno) return (value) => Deno.inspect(value);
  const { inspect } = await import("node:util");
  return (value) => inspect(value, { depth: 10, showHidden: true });
}
