import type { InstanceRef, PlatformClient } from "@clerk-platform/core";
import type { CompareOptions } from "../compare/compare.ts";
import type { Leaf } from "../compare/leaves.ts";
import type { Environment } from "../definition/define-config.ts";
import type { Ask } from "../fleet/ask.ts";
import type { InstancePlan } from "../plan/plan.ts";
import type { ApplyJournal } from "./apply-journal.ts";
import type { AppliedStep } from "./report.ts";

/** The client methods that `apply` uses. */
export type ApplyingClient = Pick<
  PlatformClient,
  | "getConfig"
  | "patchConfig"
  | "listRedirectURLs"
  | "createRedirectURL"
  | "deleteRedirectURL"
  | "listJWTTemplates"
  | "createJWTTemplate"
  | "updateJWTTemplate"
  | "deleteJWTTemplate"
>;

/** The state shared by the parts of `apply`. */
export interface ApplyContext {
  readonly clerk: ApplyingClient;
  readonly ask: Ask;
  /** Like `ask`, but ignores the signal: for requests that belong to a started write. */
  readonly finish: Ask;
  readonly salt: string;
  readonly instance: InstancePlan;
  readonly target: InstanceRef;
  readonly comparing: CompareOptions;
  readonly notes: string[];
  readonly onStep: (step: AppliedStep) => void;
  /** Called with the declared secrets of the service when they are as declared. */
  readonly onSecrets: (environment: Environment, secrets: readonly Leaf[]) => Promise<void>;
  /** Called when a step may be partly applied, until `onStep` reports it as finished. */
  readonly onDoubt: (what: string) => void;
  readonly journal: ApplyJournal;
}
