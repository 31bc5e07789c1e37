import type { EmulatorOptions } from "@clerk-platform/emulator";

/** A small workspace. */
export const seed = {
  applications: [
    { name: "Acme Cloud", domain: "acme.example", users: { development: 3, production: 12 } },
    { name: "Bluebird Bakery", domain: "bluebird-bakery.example", verified: false },
    { name: "Cartographer" },
  ],
} satisfies EmulatorOptions["seed"];
