import type { InstanceRef, PlatformClient } from "@clerk-platform/core";
import type { Change, CompareOptions } from "../compare/compare.ts";
import type { Leaf } from "../compare/leaves.ts";
import type { Ask } from "../fleet/ask.ts";

/** What the plan of an instance is made with, and what was found so far. */
export interface PlanningContext {
  readonly clerk: Pick<PlatformClient, "getConfig" | "patchConfig" | "listRedirectURLs" | "listJWTTemplates">;
  readonly target: InstanceRef;
  readonly ask: Ask;
  readonly salt: string;
  readonly comparing: CompareOptions;
  readonly changes: Change[];
  /** The secrets that the service has where a secret is declared. */
  readonly secrets: Leaf[];
  readonly notes: string[];
}
