import { parseArgs } from "node:util";
import { serve } from "@clerk-platform/emulator/node";
import { buildPages, servePages } from "./next.ts";
import { seed } from "./seed.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });
console.log("  Building the pages…");
await buildPages();
const emulator = await serve({ seed });
const env = { CLERK_PLATFORM_API_KEY: emulator.token, CLERK_PLATFORM_API_URL: emulator.baseUrl, DEMO: "1" };
const pages = await servePages(env, Number(values.port));

console.log(`
  Pages      http://127.0.0.1:${pages.port}
  Emulator   ${emulator.url}   its state, its requests

  Ctrl+C stops both; nothing is kept.`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await pages.close();
    await emulator.close();
  });
}
