import type { Host } from "../host/start-host.ts";
import type { Capabilities, CaseResult } from "../suite/surroundings.ts";

/** A runtime of the suite. */
export interface Runtime {
  name: string;
  can: Capabilities;
  /** @throws Unavailable if this machine cannot run it. */
  run(host: Host, settings: Settings): Promise<CaseResult[]>;
}

/** The settings of an entry, passed as JSON. */
export interface Settings {
  baseUrl: string;
  token: string;
  refusedUrl: string;
  can: Capabilities;
}
