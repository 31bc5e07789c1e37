import type { KeyOptions } from "../keys/key-options.ts";
import type { UsageFigures } from "../usage/usage-figures.ts";
import type { UserSeed } from "./user-seed.ts";

/** The initial state of an emulator; `"none"`, `"small"` and `"large"` are predefined. */
export interface SeedOptions {
  /** How many applications, or each by itself. @defaultValue 1 */
  applications?: number | readonly ApplicationSeed[];
  /** Users in every instance that does not say otherwise. @defaultValue 0 */
  users?: number;
  /** Further tokens, with their scopes and plan. A token that is known already is changed. */
  keys?: readonly KeyOptions[];
}

/** A number of generated users, or a list of users. */
export type UsersSeed = number | readonly UserSeed[];

/** How far the DNS setup of a domain is: done, failed until a control completes it, or left to the clock. */
export type DomainState = "complete" | "failed" | "pending";

/** One application of a seed. */
export interface ApplicationSeed {
  name: string;
  /** Gives it a production instance on this domain. Its state is by default "complete". */
  domain?: string | { name: string; state?: DomainState };
  /** `false` is the state "failed". @defaultValue true */
  verified?: boolean;
  /** Whether it has a production instance although it has no domain. @defaultValue false */
  production?: boolean;
  template?: "b2b-saas" | "b2c-saas" | "waitlist";
  /** Users of every instance, or of the development and the production instance. */
  users?: UsersSeed | { development?: UsersSeed; production?: UsersSeed };
  /** Usage figures that are not counted from users. */
  usage?: { development?: UsageFigures; production?: UsageFigures };
  /** JWT templates and redirect URLs as a real project has them. @defaultValue false */
  furnished?: boolean;
  /** A pending transfer, or a canceled one. */
  transfer?: "pending" | "canceled";
}

/** A ready-made seed by name, or one spelled out. */
export type Seed = "none" | "small" | "large" | SeedOptions;
