import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@clerk-platform/emulator/node";
import { runSteps } from "./steps.ts";

const emulator = await serve({ port: 0, seed: "small" });
const folder = await mkdtemp(join(tmpdir(), "clerk-config-"));
try {
  await runSteps({
    folder,
    env: {
      CLERK_PLATFORM_API_KEY: emulator.token,
      CLERK_PLATFORM_API_URL: emulator.url,
      GOOGLE_SECRET: "GOCSPX-from-the-environment",
    },
    say: (text) => console.log(text),
  });
} finally {
  await rm(folder, { recursive: true });
  await emulator.close();
}
