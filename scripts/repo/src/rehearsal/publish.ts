import { copyFileSync, globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkspace } from "../check/workspace.ts";
import { UserError } from "../lib/user-error.ts";
import { packRelease } from "../release/pack-release.ts";
import { publishPacked } from "../release/publish-packed.ts";
import type { PlannedRelease } from "../release/publish-plan.ts";
import { type Checkout, runChangeset } from "../release/run-changeset.ts";
import { knownPackages } from "./known-packages.ts";
import type { LocalRegistry } from "./registry.ts";

/** A copy of the repository and the local registry it is released to. */
export interface Copy {
  checkout: Checkout;
  packed: string;
}

export function prepareCopy(folder: string, { cwd }: { cwd: string }, registry: LocalRegistry): Copy {
  // npm reads credentials from the environment, the user's .npmrc and the project's .npmrc.
  copyFileSync(registry.env.npm_config_userconfig!, join(cwd, ".npmrc"));
  return { checkout: { cwd, env: registry.env }, packed: join(folder, "packed") };
}

/** Runs the steps of the release workflow: version, pack, publish the packed files. */
export async function publishRelease({ checkout, packed }: Copy): Promise<PlannedRelease[]> {
  const pending = globSync(".changeset/*.md", { cwd: checkout.cwd });
  // Right after a release there are no changesets, so the copy gets one to have something to publish.
  if (pending.every((path) => path.endsWith("README.md"))) addChangeset(checkout);
  await runChangeset(checkout, "version");
  await packRelease(checkout, packed);
  const published = await publishPacked(checkout, packed);
  for (const { name } of published) {
    if (knownPackages[name]) continue;
    throw new UserError(
      `${name} is new.\nFix: say in scripts/repo/src/rehearsal/known-packages.ts how it is tried.`,
    );
  }
  return published;
}

/** Publishes a snapshot under its own dist-tag, as the workflow does when started by hand. */
export async function publishSnapshot({ checkout, packed }: Copy): Promise<PlannedRelease[]> {
  addChangeset(checkout);
  await runChangeset(checkout, "version", "--snapshot", "snapshot");
  await packRelease(checkout, packed, "snapshot");
  return publishPacked(checkout, packed);
}

function addChangeset({ cwd }: Checkout): void {
  const { name } = readWorkspace(`${cwd}/`).find(({ manifest }) => !manifest.private)!.manifest;
  writeFileSync(`${cwd}/.changeset/rehearsal.md`, `---\n"${name}": patch\n---\n\nA rehearsal.\n`);
}
