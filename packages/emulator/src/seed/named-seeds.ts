import { checkSeed } from "./check-seed.ts";
import type { Seed, SeedOptions } from "./seed-options.ts";

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

/** The options of a named seed. */
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
