import { createPlatformClient, type PlatformClient } from "@clerk-platform/core";
import { createEmulator, type Emulator, type EmulatorOptions } from "@clerk-platform/emulator";
import { acme, firstApplication } from "@clerk-platform/test-support/acme";

/** An emulator with one populated application that has both instances. */
export interface World {
  emulator: Emulator;
  clerk: PlatformClient;
  applicationID: string;
  /** The requests since the last call, oldest first, such as `patchConfig 200`. */
  requests(): string[];
}

export async function createWorld(options: EmulatorOptions = {}): Promise<World> {
  let log: string[] = [];
  const emulator = createEmulator({
    onRequest: ({ operation, status }) => log.push(`${operation} ${status}`),
    seed: { applications: [acme] },
    ...options,
  });
  const clerk = createPlatformClient({
    token: emulator.token,
    baseUrl: emulator.baseUrl,
    fetch: emulator.fetch,
    retry: { limit: 2, baseDelayMs: 1, maxDelayMs: 1 },
  });
  const { applicationID } = await firstApplication(clerk);
  log = [];
  const requests = (): string[] => {
    const fresh = log;
    log = [];
    return fresh;
  };
  return { emulator, clerk, applicationID, requests };
}
