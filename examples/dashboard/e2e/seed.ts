import type { EmulatorOptions } from "@clerk-platform/emulator";

/** A small workspace with an application of each kind. */
export const testSeed: EmulatorOptions["seed"] = {
  applications: [
    { name: "Acme", domain: "acme.example", users: { development: 3, production: 65 } },
    { name: "Bakery", domain: "bakery.example", verified: false },
    { name: "Cartographer", transfer: "pending" },
  ],
};
