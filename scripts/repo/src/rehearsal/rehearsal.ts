import type { PlannedRelease } from "../release/publish-plan.ts";
import type { LocalRegistry } from "./registry.ts";

/** What the consumers share. */
export interface Rehearsal {
  /** A temporary folder that is removed at the end. */
  folder: string;
  /** Where the packed packages are. */
  packed: string;
  registry: LocalRegistry;
  published: readonly PlannedRelease[];
  /** The same packages, published once more under another dist-tag. */
  snapshots: readonly PlannedRelease[];
  /** Does one thing and notes whether it worked; a failure does not stop the others. */
  check(name: string, run: () => Promise<void>): Promise<void>;
}

/** Looks at the published packages from one side. */
export type Consumer = (rehearsal: Rehearsal) => Promise<void>;
