import { readDomainName } from "../domains/domain-name.ts";

/** What an emulator starts with, spelled out; `"none"`, `"small"` and `"large"` are ready-made. */
export interface SeedOptions {
  /** How many applications, or each by itself. @defaultValue 1 */
  applications?: number | readonly ApplicationSeed[];
  /** Users in every instance that does not say otherwise. @defaultValue 0 */
  users?: number;
}

/** One application of a seed. */
export interface ApplicationSeed {
  name: string;
  /** Gives it a production instance on this domain. */
  domain?: string;
  /** Whether the domain is set up already. @defaultValue true */
  verified?: boolean;
  /** Whether it has a production instance although it has no domain. @defaultValue false */
  production?: boolean;
  template?: "b2b-saas" | "b2c-saas" | "waitlist";
  /** Users of the development and of the production instance, or of both. */
  users?: number | { development?: number; production?: number };
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
      if (typeof seed === "object" && seed !== null) return checked(seed);
      throw new TypeError(
        `seed: expected "none", "small", "large" or an object, found ${JSON.stringify(seed)}`,
      );
  }
}

function checked(seed: SeedOptions): SeedOptions {
  const { applications = 1, users = 0 } = seed;
  const counts = {
    applications: typeof applications === "number" ? applications : 0,
    users,
    ...(Array.isArray(applications) ? Object.assign({}, ...applications.map(countsOf)) : {}),
  } as Record<string, unknown>;
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isSafeInteger(count) || (count as number) < 0) {
      throw new TypeError(`seed.${name}: must be a whole number, 0 or more`);
    }
  }
  return seed;
}

function countsOf(application: ApplicationSeed, index: number): Record<string, unknown> {
  const place = `applications[${index}]`;
  if (typeof application?.name !== "string") throw new TypeError(`seed.${place}.name: must be a string`);
  if (application.domain !== undefined) checkDomain(application.domain, `seed.${place}.domain`);
  const { users = 0 } = application;
  if (typeof users === "number") return { [`${place}.users`]: users };
  return {
    [`${place}.users.development`]: users.development ?? 0,
    [`${place}.users.production`]: users.production ?? 0,
  };
}

function checkDomain(domain: unknown, option: string): void {
  try {
    readDomainName(String(domain), "domain");
  } catch (error) {
    throw new TypeError(`${option}: ${(error as Error).message}`, { cause: error });
  }
}
