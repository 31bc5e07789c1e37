import { readFileSync, writeSync } from "node:fs";
import { createPlatformClient } from "@clerk-platform/core";
import { apply } from "../src/index.ts";

// A separate process that applies a saved plan and can be killed. It prints each step when it is done.
const [file] = process.argv.slice(2);
const { CLERK_PLATFORM_API_KEY: token, CLERK_PLATFORM_API_URL: baseUrl } = process.env;
await apply(createPlatformClient({ token: token!, baseUrl }), JSON.parse(readFileSync(file!, "utf8")), {
  onStep: ({ what, outcome }) => writeSync(1, `${outcome} ${what}\n`),
});
