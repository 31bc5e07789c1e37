import { allRuntimes, nodeRuntimes, type Runtime } from "./runtimes.ts";

/** How a published package is tried. */
export interface KnownPackage {
  /** Whose types are around when its README compiles. */
  world: "server" | "worker" | "browser";
  /** Entries for an optional peer whose own types do not compile as strictly as ours must. */
  entriesOfPeers?: readonly string[];
  /** What its README shows, where that is programs; Workers and front ends have a consumer of their own. */
  readme?: ReadmeOutcome;
}

/** What must come of the first program in a README; the others must end without an error. */
export interface ReadmeOutcome {
  /** What the README installs beside the package. */
  beside?: readonly string[];
  /** Where the README says that it runs. */
  runtimes: readonly Runtime[];
  prints: RegExp;
  /** What the API was asked for, in order. */
  asks: readonly string[];
}

/** Every published package has its line. */
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
    // MSW.
    entriesOfPeers: ["./msw"],
    readme: { runtimes: allRuntimes, prints: /^200 \[/m, asks: [] },
  },
  "@clerk-platform/cloudflare": { world: "worker" },
  "@clerk-platform/react-query": { world: "browser" },
};
