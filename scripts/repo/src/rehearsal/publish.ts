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

/** A copy of the repository that is released to a registry of its own. */
export interface Copy {
  checkout: Checkout;
  packed: string;
}

export function prepareCopy(folder: string, { cwd }: { cwd: string }, registry: LocalRegistry): Copy {
  // The three ways: environment, user configuration, and the folder's own.
  copyFileSync(registry.env.npm_config_userconfig!, join(cwd, ".npmrc"));
  return { checkout: { cwd, env: registry.env }, packed: join(folder, "packed") };
}

/** What the release workflow does: version, pack, and publish exactly what was packed. */
export async function publishRelease({ checkout, packed }: Copy): Promise<PlannedRelease[]> {
  const pending = globSync(".changeset/*.md", { cwd: checkout.cwd });
  // A repository between two releases has nothing to publish.
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

/** And what it does by hand: a version for trying out, beside the latest. */
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
