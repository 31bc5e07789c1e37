import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PlannedRelease, type PublishPlan, readReleases } from "./publish-plan.ts";
import { type Checkout, runChangeset } from "./run-changeset.ts";

/**
 * Packs the versions that npm does not have yet into an emptied folder, for another job or a person to publish.
 * `tag` sets a dist-tag other than `latest`.
 */
export async function packRelease(
  checkout: Checkout,
  folder: string,
  tag?: string,
): Promise<PlannedRelease[]> {
  rmSync(folder, { recursive: true, force: true });
  const planned = join(tmpdir(), `clerk-platform-publish-plan-${process.pid}.json`);
  try {
    await runChangeset(checkout, "publish-plan", "--output", planned);
    if (tag) retag(planned, tag);
    await runChangeset(checkout, "pack", "--from-publish-plan", planned, "--out-dir", folder);
  } finally {
    rmSync(planned, { force: true });
  }
  return readReleases(folder);
}

/** Neither `changeset pack` nor its publish command has an option for the dist-tag. */
function retag(planned: string, tag: string): void {
  const { version, plan } = JSON.parse(readFileSync(planned, "utf8")) as PublishPlan;
  const retagged = plan.map((group) => group.map((release) => ({ ...release, tag })));
  writeFileSync(planned, JSON.stringify({ version, plan: retagged }));
}
