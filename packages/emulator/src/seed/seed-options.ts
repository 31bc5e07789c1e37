import type { KeyOptions } from "../emulator-options.ts";
import type { UsageFigures } from "../usage/usage-figures.ts";
import { checkSeed } from "./check-seed.ts";
import type { UserSeed } from "./user-seed.ts";

/** What an emulator starts with, spelled out; `"none"`, `"small"` and `"large"` are ready-made. */
export interface SeedOptions {
  /** How many applications, or each by itself. @defaultValue 1 */
  applications?: number | readonly ApplicationSeed[];
  /** Users in every instance that does not say otherwise. @defaultValue 0 */
  users?: number;
  /** Further tokens, with their scopes and plan. A token that is known already is changed. */
  keys?: readonly KeyOptions[];
}

/** Users made up, so many, or each by itself. */
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

const small: SeedOptions = {
  applications: [
    {
      name: "Acme",
      domain: "acme.example",
      template: "b2b-saas",
      users: { development: 12, production: 20 },
      furnished: true,
    },
    {
      name: "Bluebird Bakery",
      domain: "bluebird-bakery.example",
      verified: false,
      users: { development: 5 },
    },
    { name: "Cartographer", users: { development: 3 }, transfer: "pending" },
    { name: "Dormouse (archived)", transfer: "canceled" },
  ],
};

const large: SeedOptions = {
  applications: [
    {
      name: "Metropolis",
      domain: "metropolis.example",
      template: "b2c-saas",
      users: { development: 50, production: 50_000 },
      furnished: true,
    },
    ...Array.from({ length: 40 }, (_, index) => ({
      name: `Customer ${index + 1}`,
      domain: `customer-${index + 1}.example`,
      verified: index % 4 !== 0,
      users: { development: 5 },
    })),
  ],
};

/** The seed that a name stands for. */
export function seedOptions(seed: Seed): SeedOptions {
  switch (seed) {
    case "none":
      return { applications: 0 };
    case "small":
      return small;
    case "large":
      return large;
    default:
      if (typeof seed === "object" && seed !== null) return checkSeed(seed);
      throw new TypeError(
        `seed: expected "none", "small", "large" or an object, found ${JSON.stringify(seed)}`,
      );
  }
}
