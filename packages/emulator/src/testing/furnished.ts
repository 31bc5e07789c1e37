import { createEmulator } from "../create-emulator.ts";
import type { Emulator } from "../emulator.ts";
import type { EmulatorOptions } from "../emulator-options.ts";
import { apiClient, type Call } from "./api-client.ts";
import { testClock } from "./test-clock.ts";

export interface Furnished {
  emulator: Emulator;
  call: Call;
  /** An application with both instances, a verified domain, users, JWT templates and redirect URLs. */
  app: string;
  /** Path of its production instance. */
  production: string;
  development: string;
}

/** An emulator with one furnished application, and time standing still. */
export async function furnished(options: EmulatorOptions = {}): Promise<Furnished> {
  const emulator = createEmulator({
    clock: testClock(),
    seed: { applications: [{ name: "Acme", domain: "acme.example", users: 25, furnished: true }] },
    ...options,
  });
  const call = apiClient(emulator);
  const { body } = await call("GET", "/applications");
  const app = `/applications/${body[0].application_id}`;
  return {
    emulator,
    call,
    app,
    production: `${app}/instances/production`,
    development: `${app}/instances/development`,
  };
}
