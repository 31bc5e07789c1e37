import type { EmulatorClock } from "./emulator-options.ts";
import type { FaultPlan } from "./faults/fault-plan.ts";
import type { Changes } from "./http/event-stream.ts";
import type { Waits } from "./http/waits.ts";
import type { RateLimit } from "./limits/rate-limit.ts";
import type { LoggedRequest, RequestLog } from "./log/request-log.ts";
import type { ChangeRecorder } from "./state/change-recorder.ts";
import type { KeyRecord } from "./state/key-record.ts";
import type { Store } from "./state/store.ts";

/** The parts of one emulator. A reset replaces the store. */
export interface World {
  store: Store;
  /** The tokens of the options: they are accepted after any restore. */
  configuredKeys: readonly KeyRecord[];
  rateLimit: RateLimit | undefined;
  /** Collects changes for a data file, once there is one. */
  recorder: ChangeRecorder | undefined;
  readonly clock: EmulatorClock;
  /** Requests that a latency fault holds back. */
  readonly waits: Waits;
  readonly changes: Changes;
  readonly faults: FaultPlan;
  readonly log: RequestLog;
  readonly onError: (error: unknown) => void;
  readonly onRequest: ((request: LoggedRequest) => void) | undefined;
}
