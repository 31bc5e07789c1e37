import { createEmulator, type Emulator, type EmulatorOptions } from "@clerk-platform/emulator";
import type { ClientOptions } from "../src/index.ts";
import { testClient } from "./test-client.ts";

/** An emulator with one prepared application, and a client of it. */
export async function emulated(options: EmulatorOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  const emulator: Emulator = createEmulator({
    seed: {
      applications: [{ name: "Acme", domain: "acme.example", verified: false, users: 25, furnished: true }],
    },
    ...options,
  });
  const { clerk, clock } = testClient(emulator.baseUrl, {
    token: emulator.token,
    fetch: emulator.fetch,
    ...clientOptions,
  });
  const [application] = await clerk.listApplications();
  const applicationID = application!.application_id;
  return {
    emulator,
    clerk,
    clock,
    applicationID,
    target: { applicationID, envOrInsID: "production" as const },
  };
}
