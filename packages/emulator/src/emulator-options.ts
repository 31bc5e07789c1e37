import type { Fault } from "./faults/fault.ts";
import type { KeyOptions } from "./keys/key-options.ts";
import type { RateLimitOptions } from "./limits/rate-limit.ts";
import type { LoggedRequest } from "./log/request-log.ts";
import type { Plan } from "./plans/plan.ts";
import type { Seed } from "./seed/seed-options.ts";

/** Options of {@link createEmulator}. */
export interface EmulatorOptions {
  /** The initial state. @defaultValue "none" */
  seed?: Seed;
  /** Decides ids, keys and seeded users: the same number gives the same ones. @defaultValue 1 */
  randomSeed?: number;
  /** Where the time comes from. @defaultValue the system's clock */
  clock?: EmulatorClock;
  /** The default token. @defaultValue generated from `randomSeed` */
  token?: string;
  /** Scopes of the default token. @defaultValue all */
  scopes?: readonly string[];
  /** Plan of the default token. @defaultValue "enterprise" */
  plan?: Plan;
  /** Further tokens. */
  keys?: readonly KeyOptions[];
  /** Faults to begin with. */
  faults?: readonly Fault[];
  /** Requests a workspace may make. @defaultValue unlimited */
  rateLimit?: RateLimitOptions;
  /** Called after every request. */
  onRequest?: (request: LoggedRequest) => void;
  /** Called for defects of the emulator, which clients see as a 500, and by a server when the disk fails. @defaultValue console.error */
  onError?: (error: unknown) => void;
}

/** A source of time. Milliseconds. */
export interface EmulatorClock {
  now(): number;
  /** Calls back after `ms` milliseconds: how a latency fault waits. @defaultValue the timer of the runtime */
  setTimeout?(callback: () => void, ms: number): unknown;
  /** Takes what `setTimeout` returned. @defaultValue that of the runtime */
  clearTimeout?(timer: unknown): void;
}
