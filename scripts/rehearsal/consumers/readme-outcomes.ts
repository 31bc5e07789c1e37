import { allRuntimes, nodeRuntimes, type Runtime } from "../runtimes.ts";

/** What must come of the first program in a package's README; the others must end without an error. */
export interface ReadmeOutcome {
  /** Where its README says that it runs. */
  runtimes: readonly Runtime[];
  /** Its peers, which its README tells to install as well. */
  with?: readonly string[];
  prints: RegExp;
  /** What the API was asked for, in order. */
  asks: readonly string[];
}

/** Every published package has its line. */
export const readmeOutcomes: Readonly<Record<string, ReadmeOutcome>> = {
  "@clerk-platform/contract": {
    runtimes: allRuntimes,
    prints: /^GET \/platform\/applications\/\{applicationID\}\S*\/users offset 500 true$/m,
    asks: [],
  },
  "@clerk-platform/core": {
    runtimes: allRuntimes,
    prints: /^Acme Inc$/m,
    asks: ["createApplication 200", "updateApplication 200", "listApplications 200"],
  },
  "@clerk-platform/node": {
    runtimes: nodeRuntimes,
    prints: /^app_\w{27} \d+$/m,
    asks: ["createApplication 200", "listApplications 200"],
  },
  "@clerk-platform/emulator": {
    runtimes: allRuntimes,
    prints: /^200 \[/m,
    asks: [],
  },
};
