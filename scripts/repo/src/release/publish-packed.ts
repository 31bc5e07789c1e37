import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../lib/user-error.ts";
import { type PlannedRelease, readReleases } from "./publish-plan.ts";
import { type Checkout, runChangeset } from "./run-changeset.ts";

/**
 * Publishes packed packages byte by byte. Does not create git tags.
 *
 * @throws UserError when a tarball differs from the packed one.
 */
export async function publishPacked(checkout: Checkout, folder: string): Promise<PlannedRelease[]> {
  const releases = readReleases(folder);
  for (const release of releases) expectUntouched(folder, release);
  if (releases.length > 0) await runChangeset(checkout, "publish", "--from-pack-dir", folder, "--no-git-tag");
  return releases;
}

/** changesets records the digests, but does not verify them. */
export function expectUntouched(folder: string, { name, tarball }: PlannedRelease): void {
  const bytes = readFileSync(join(folder, tarball?.path ?? ""));
  const integrity = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
  if (integrity === tarball?.integrity) return;
  throw new UserError(
    `${tarball?.path} differs from the tarball that was packed for ${name}.\nFix: pnpm release:pack`,
  );
}
