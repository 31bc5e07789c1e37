import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What `changeset pack` writes beside the tarballs, as far as we read it. */
export interface PublishPlan {
  version: 1;
  /** In the order of dependencies: packages side by side can be published at the same time. */
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

/** The packages that a folder of packed ones is going to publish. */
export function readReleases(folder: string): PlannedRelease[] {
  const { plan } = JSON.parse(readFileSync(join(folder, planFile), "utf8")) as PublishPlan;
  return plan.flat().filter(({ kind }) => kind === "publish");
}
