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
  /** What the other one did. */
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
  /** As it was when the editing began. */
  stored: unknown;
  draft: unknown;
  dryRun: boolean;
}

/**
 * Stores an edit, or says what it would change.
 *
 * `updateConfig` reads the key again, and reads it once more when somebody writes in between; each time the value
 * must still be the one that was edited.
 *
 * @throws ConfigConflict when it is not.
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
