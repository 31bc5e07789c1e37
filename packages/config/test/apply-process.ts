import { readFileSync, writeSync } from "node:fs";
import { createPlatformClient } from "@clerk-platform/core";
import { apply } from "../src/index.ts";

// A process of its own that applies a saved plan and can be killed: it prints each step as soon as it is done.
const [file] = process.argv.slice(2);
const { CLERK_PLATFORM_API_KEY: token, CLERK_PLATFORM_API_URL: baseUrl } = process.env;
await apply(createPlatformClient({ token: token!, baseUrl }), JSON.parse(readFileSync(file!, "utf8")), {
  onStep: ({ what, outcome }) => writeSync(1, `${outcome} ${what}\n`),
});
