import type { EmulatorOptions } from "@clerk-platform/emulator";

/** The workspace of an agency. */
export const seed: EmulatorOptions["seed"] = {
  applications: [
    {
      name: "Acme Cloud",
      domain: "acme.example",
      template: "b2b-saas",
      users: { development: 14, production: 240 },
      furnished: true,
    },
    {
      name: "Bluebird Bakery",
      domain: "bluebird-bakery.example",
      verified: false,
      users: { development: 6, production: 31 },
    },
    { name: "Cartographer", domain: "cartographer.example", users: 48, template: "b2c-saas" },
    { name: "Dormouse Diaries", users: { development: 9 }, transfer: "pending" },
    { name: "Evergreen Energy", domain: "evergreen.example", users: { development: 4, production: 120 } },
    { name: "Foxglove Farm", users: { development: 2 }, transfer: "canceled" },
  ],
};
