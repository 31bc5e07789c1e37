import type { Host } from "../host/start-host.ts";
import type { Capabilities, CaseResult } from "../suite/surroundings.ts";

/** A runtime that the suite runs on. */
export interface Runtime {
  name: string;
  can: Capabilities;
  /** @throws Unavailable where this machine cannot have the runtime. */
  run(host: Host, settings: Settings): Promise<CaseResult[]>;
}

/** What an entry is told, as JSON. */
export interface Settings {
  baseUrl: string;
  token: string;
  refusedUrl: string;
  can: Capabilities;
}
