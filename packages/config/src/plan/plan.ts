import type { Change } from "../compare/compare.ts";
import type { Environment, JWTTemplateSettings } from "../definition/define-config.ts";

/** The planned changes, bound to the values that were read. Plain JSON without secrets: save it and apply it later. */
export interface Plan {
  readonly kind: "clerk-platform-config plan";
  readonly version: 1;
  readonly applications: readonly ApplicationPlan[];
  /** The digest that detects later edits of the plan. */
  readonly digest: string;
}

/** The part of a plan for one application. */
export interface ApplicationPlan {
  readonly applicationID: string;
  readonly name: string;
  /** The salt of the fingerprints, unique to this plan. */
  readonly salt: string;
  readonly instances: readonly InstancePlan[];
  /** The declared instances that the application lacks. */
  readonly lacking: readonly Environment[];
}

/** The part of a plan for one instance. */
export interface InstancePlan {
  readonly environment: Environment;
  readonly changes: readonly Change[];
  /** Remarks that are not changes. */
  readonly notes: readonly string[];
  /** The paths of service secrets that were not compared; `apply` compares them. */
  readonly uncompared: readonly string[];
  /** The declared values, with references instead of secrets. */
  readonly wanted: Readonly<Record<string, unknown>>;
  /** The state of the declared keys when they were read; `undefined` if none is declared. */
  readonly seen?: SeenConfig;
  readonly redirectURLs: readonly RedirectURLStep[];
  readonly jwtTemplates: readonly JWTTemplateStep[];
  /** The paths of secrets, with `*` for any item or key. */
  readonly sensitive: readonly string[];
  readonly orderedLists: readonly string[];
}

/** The state of a set of keys. */
export interface SeenConfig {
  /** The service's version of these keys. */
  readonly configVersion: string | undefined;
  /** The fingerprint of the values without their secrets. */
  readonly before: string;
  /** The fingerprint of the dry run's result without its secrets. */
  readonly after: string;
  /** The fingerprint of the secrets. */
  readonly secrets: string;
}

/** A redirect URL to create or delete. */
export interface RedirectURLStep {
  readonly url: string;
  readonly action: "create" | "delete";
}

/** A template to create, update or delete, with the fingerprint of its earlier state. */
export interface JWTTemplateStep {
  readonly name: string;
  readonly action: "create" | "update" | "delete";
  readonly settings: JWTTemplateSettings;
  /** The fingerprint of the template, also if it did not exist. */
  readonly seen: string;
}

/**
 * Counts the changes of a plan.
 *
 * @param plan - the plan, of one or more applications.
 */
export const countChanges = ({ applications }: Pick<Plan, "applications">): number =>
  applications
    .flatMap(({ instances }) => instances)
    .reduce((count, { changes }) => count + changes.length, 0);

/**
 * Counts the secrets that were not compared, so that `apply` may change them.
 *
 * @param plan - the plan, of one or more applications.
 */
export const countUncompared = ({ applications }: Pick<Plan, "applications">): number =>
  applications
    .flatMap(({ instances }) => instances)
    .reduce((count, { uncompared }) => count + uncompared.length, 0);
