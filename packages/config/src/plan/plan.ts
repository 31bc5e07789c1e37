import type { Change } from "../compare/compare.ts";
import type { Environment, JWTTemplateSettings } from "../definition/define-config.ts";

/** What would be done, bound to what was seen. Plain JSON without secrets: it can be saved, shown and applied later. */
export interface Plan {
  readonly kind: "clerk-platform-config plan";
  readonly version: 1;
  readonly applications: readonly ApplicationPlan[];
  /** Tells whether the plan was edited after it was made. */
  readonly digest: string;
}

/** The part of a plan for one application. */
export interface ApplicationPlan {
  readonly applicationID: string;
  readonly name: string;
  /** Makes fingerprints of this plan incomparable with those of others. */
  readonly salt: string;
  readonly instances: readonly InstancePlan[];
  /** Instances that the definition names and the application lacks. */
  readonly lacking: readonly Environment[];
}

/** The part of a plan for one instance. */
export interface InstancePlan {
  readonly environment: Environment;
  readonly changes: readonly Change[];
  /** What is worth knowing and changes nothing. */
  readonly notes: readonly string[];
  /** Paths of secrets that the service has and that were not compared: `apply` compares them. */
  readonly uncompared: readonly string[];
  /** Declared values, with references in the place of secrets. */
  readonly wanted: Readonly<Record<string, unknown>>;
  /** What the declared keys were when they were read; `undefined` when none is declared. */
  readonly seen?: SeenConfig;
  readonly redirectURLs: readonly RedirectURLStep[];
  readonly jwtTemplates: readonly JWTTemplateStep[];
  /** Paths that hold secrets, with `*` for the items of lists. */
  readonly sensitive: readonly string[];
  readonly orderedLists: readonly string[];
}

/** What a set of keys was. */
export interface SeenConfig {
  /** The service's version of exactly these keys. */
  readonly configVersion: string | undefined;
  /** Fingerprint of the values, secrets apart. */
  readonly before: string;
  /** Fingerprint of what the service makes of the plan, secrets apart. */
  readonly after: string;
  /** Fingerprints of the secrets by path. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** A redirect URL to create or delete. */
export interface RedirectURLStep {
  readonly url: string;
  readonly action: "create" | "delete";
}

/** A template to create, change or delete, and what it was. */
export interface JWTTemplateStep {
  readonly name: string;
  readonly action: "create" | "update" | "delete";
  readonly settings: JWTTemplateSettings;
  /** Fingerprint of the template; `null` where there was none. */
  readonly seen: string | null;
}

/**
 * How many changes a plan has.
 *
 * @param plan - of any number of applications.
 */
export const countChanges = ({ applications }: Pick<Plan, "applications">): number =>
  applications
    .flatMap(({ instances }) => instances)
    .reduce((count, { changes }) => count + changes.length, 0);

/**
 * How many secrets were not compared, so that `apply` may change them.
 *
 * @param plan - of any number of applications.
 */
export const countUncompared = ({ applications }: Pick<Plan, "applications">): number =>
  applications
    .flatMap(({ instances }) => instances)
    .reduce((count, { uncompared }) => count + uncompared.length, 0);
