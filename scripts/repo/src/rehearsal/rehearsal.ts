import type { PlannedRelease } from "../release/publish-plan.ts";
import type { LocalRegistry } from "./registry.ts";

/** Context shared by the consumers. */
export interface Rehearsal {
  /** A temporary folder, removed at the end. */
  folder: string;
  /** The folder of the packed packages. */
  packed: string;
  registry: LocalRegistry;
  published: readonly PlannedRelease[];
  /** A snapshot of the same packages, under another dist-tag. */
  snapshots: readonly PlannedRelease[];
  /** Runs a check and records its result; a failure does not stop the others. */
  check(name: string, run: () => Promise<void>): Promise<void>;
}

/** Checks one use of the published packages. */
export type Consumer = (rehearsal: Rehearsal) => Promise<void>;
