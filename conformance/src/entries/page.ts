import * as core from "@clerk-platform/core";
import { runConformance } from "../suite/run-conformance.ts";

/** Runs the suite in a page: the runner calls this global. */
Object.assign(globalThis, {
  conformance: (settings: Omit<Parameters<typeof runConformance>[0], "core">) =>
    runConformance({ core, ...settings }),
});
