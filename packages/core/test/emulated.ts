import { createEmulator, type Emulator, type EmulatorOptions } from "@clerk-platform/emulator";
import { acme, firstApplication } from "@clerk-platform/test-support/acme";
import type { ClientOptions } from "../src/index.ts";
import { testClient } from "./test-client.ts";

/** An emulator with one prepared application, and a client of it. */
export async function emulated(options: EmulatorOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  const emulator: Emulator = createEmulator({ seed: { applications: [acme] }, ...options });
  const { clerk, clock } = testClient(emulator.baseUrl, {
    token: emulator.token,
    fetch: emulator.fetch,
    ...clientOptions,
  });
  return { emulator, clerk, clock, ...(await firstApplication(clerk)) };
}
