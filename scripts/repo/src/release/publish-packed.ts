import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../lib/user-error.ts";
import { type PlannedRelease, readReleases } from "./publish-plan.ts";
import { type Checkout, runChangeset } from "./run-changeset.ts";

/**
 * Publishes packed packages, byte by byte as they were packed. The tag of the repository is not its business.
 *
 * @throws UserError when a tarball is not the one that was packed.
 */
export async function publishPacked(checkout: Checkout, folder: string): Promise<PlannedRelease[]> {
  const releases = readReleases(folder);
  for (const release of releases) expectUntouched(folder, release);
  if (releases.length > 0) await runChangeset(checkout, "publish", "--from-pack-dir", folder, "--no-git-tag");
  return releases;
}

/** changesets writes the digests down, but does not look at them again. */
export function expectUntouched(folder: string, { name, tarball }: PlannedRelease): void {
  const bytes = readFileSync(join(folder, tarball?.path ?? ""));
  const integrity = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
  if (integrity === tarball?.integrity) return;
  throw new UserError(`${tarball?.path} is not what was packed for ${name}.\nFix: pnpm release:pack`);
}
