import { parseArgs } from "node:util";
import { buildApp } from "./build-app.ts";
import { seed } from "./seed.ts";
import { startDashboard } from "./start-dashboard.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });
const dashboard = await startDashboard(await buildApp(), { seed, port: Number(values.port) });

console.log(`
  Dashboard   ${dashboard.url}
  Emulator    ${dashboard.upstream.url}   shows its state and requests

  Ctrl+C stops both. Nothing is kept.`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => dashboard.close());
}
