import type { PlatformClient } from "@clerk-platform/core";
import type { SecretPaths } from "../compare/secret-paths.ts";
import type { Environment } from "../definition/define-config.ts";
import type { Ask } from "../fleet/ask.ts";
import type { InstancePlan } from "../plan/plan.ts";
import type { AppliedStep } from "./report.ts";

/** The methods that applying uses. */
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

/** The instance that a step is about. */
export const targetOf = ({ applicationID, instance }: ApplyContext) => ({
  applicationID,
  envOrInsID: instance.environment,
});

/** What the parts of applying share. */
export interface ApplyContext {
  readonly clerk: ApplyingClient;
  readonly ask: Ask;
  /** As `ask`, but not to be stopped: for what belongs to a write that was begun. */
  readonly finish: Ask;
  readonly applicationID: string;
  readonly salt: string;
  readonly instance: InstancePlan;
  readonly secrets: SecretPaths;
  readonly resolved: ReadonlyMap<string, string>;
  readonly notes: string[];
  readonly onStep: (step: AppliedStep) => void;
  /** Told the fingerprints of the declared secrets, by path, when an instance is as declared. */
  readonly onSecrets: (environment: Environment, fingerprints: Record<string, string>) => void;
  /** Told when a step may have been done in part, until `onStep` tells that it is finished. */
  readonly onDoubt: (what: string) => void;
}
