import { allRuntimes, nodeRuntimes, type Runtime } from "./runtimes.ts";

/** How the rehearsal tries a published package. */
export interface KnownPackage {
  /** Ambient types that its README's programs compile with. */
  world: "server" | "worker" | "browser";
  /** Entries skipped by the strict compile, because the types of their optional peer fail it. */
  entriesOfPeers?: readonly string[];
  /** Expected result of the README's programs. Workers and front ends have their own consumers. */
  readme?: ReadmeOutcome;
}

/** Expected result of the first program in a README; the others must exit without an error. */
export interface ReadmeOutcome {
  /** Other packages that the README installs. */
  beside?: readonly string[];
  /** Runtimes that the README names. */
  runtimes: readonly Runtime[];
  prints: RegExp;
  /** Expected requests to the API, in order. */
  asks: readonly string[];
}

/** One entry for each published package. */
export const knownPackages: Readonly<Record<string, KnownPackage>> = {
  "@clerk-platform/contract": {
    world: "server",
    readme: {
      runtimes: allRuntimes,
      prints: /^GET \/platform\/applications\/\{applicationID\}\S*\/users offset 500 true$/m,
      asks: [],
    },
  },
  "@clerk-platform/core": {
    world: "server",
    readme: {
      runtimes: allRuntimes,
      prints: /^Acme Inc$/m,
      asks: ["createApplication 200", "updateApplication 200", "listApplications 200"],
    },
  },
  "@clerk-platform/node": {
    world: "server",
    readme: {
      runtimes: nodeRuntimes,
      prints: /^app_\w{27} \d+$/m,
      asks: ["createApplication 200", "listApplications 200"],
    },
  },
  "@clerk-platform/config": {
    world: "server",
    readme: {
      beside: ["@clerk-platform/core"],
      runtimes: allRuntimes,
      prints: /^2 changes\.$/m,
      asks: ["createApplication 200", "getApplication 200", "getConfigSchema 200", "patchConfig 200"],
    },
  },
  "@clerk-platform/emulator": {
    world: "server",
    entriesOfPeers: ["./msw"],
    readme: { runtimes: allRuntimes, prints: /^200 \[/m, asks: [] },
  },
  "@clerk-platform/cloudflare": { world: "worker" },
  "@clerk-platform/react-query": { world: "browser" },
};
