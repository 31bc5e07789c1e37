import {
  type ConfigChange,
  diffConfig,
  type PlatformClient,
  type UpdateConfigResult,
  updateConfig,
} from "@clerk-platform/core";
import { patchOf } from "./patch-of.ts";

/** Somebody else changed the key since it was read. */
export class ConfigConflict extends Error {
  override readonly name = "ConfigConflict";
  /** What the other person changed. */
  readonly theirs: readonly ConfigChange[];

  constructor(theirs: readonly ConfigChange[]) {
    super("Somebody else changed these values.");
    this.theirs = theirs;
  }
}

/** An edit of one key. */
export interface ConfigEdit {
  place: { applicationID: string; envOrInsID: string };
  key: string;
  /** The value when editing began. */
  stored: unknown;
  draft: unknown;
  dryRun: boolean;
}

/**
 * Stores an edit, or with `dryRun` returns what it would change.
 *
 * `updateConfig` reads the key before it writes, and again when somebody else writes in between. The value that was
 * edited must still be the stored one.
 *
 * @throws ConfigConflict when somebody else changed it.
 */
export const saveConfig = (
  client: PlatformClient,
  { place, key, stored, draft, dryRun }: ConfigEdit,
): Promise<UpdateConfigResult> =>
  updateConfig(
    client,
    place,
    (current) => {
      const theirs = diffConfig(stored, current[key], [key]);
      if (theirs.length > 0) throw new ConfigConflict(theirs);
      return { [key]: patchOf(stored, draft) };
    },
    { keys: [key], dryRun, destructive: true },
  );
