import type { PlatformClient } from "@clerk-platform/core";
import type { SecretPaths } from "../compare/secret-paths.ts";
import type { Environment } from "../definition/define-config.ts";
import type { Ask } from "../fleet/ask.ts";
import type { InstancePlan } from "../plan/plan.ts";
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

/** The instance of a step. */
export const targetOf = ({ applicationID, instance }: ApplyContext) => ({
  applicationID,
  envOrInsID: instance.environment,
});

/** The state shared by the parts of `apply`. */
export interface ApplyContext {
  readonly clerk: ApplyingClient;
  readonly ask: Ask;
  /** Like `ask`, but ignores the signal: for requests that belong to a started write. */
  readonly finish: Ask;
  readonly applicationID: string;
  readonly salt: string;
  readonly instance: InstancePlan;
  readonly secrets: SecretPaths;
  readonly resolved: ReadonlyMap<string, string>;
  readonly notes: string[];
  readonly onStep: (step: AppliedStep) => void;
  /** Called with the fingerprints of the declared secrets, by path, when an instance matches the definition. */
  readonly onSecrets: (environment: Environment, fingerprints: Record<string, string>) => void;
  /** Called when a step may be partly applied, until `onStep` reports it as finished. */
  readonly onDoubt: (what: string) => void;
}
