import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The fields that we read of the plan that `changeset pack` writes next to the tarballs. */
export interface PublishPlan {
  version: 1;
  /** In order of dependencies; the packages of one group can be published in parallel. */
  plan: PlannedRelease[][];
}

export interface PlannedRelease {
  kind: "publish" | "tag-only";
  name: string;
  version: string;
  /** The dist-tag. */
  tag?: string;
  tarball?: { path: string; integrity: string };
}

export const planFile = "publish-plan.json";

/** Reads the packages to publish from a folder of packed packages. */
export function readReleases(folder: string): PlannedRelease[] {
  const { plan } = JSON.parse(readFileSync(join(folder, planFile), "utf8")) as PublishPlan;
  return plan.flat().filter(({ kind }) => kind === "publish");
}
