import { copyFileSync, readFileSync } from "node:fs";
import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";
import { UserError } from "../lib/user-error.ts";
import { knownPackages } from "./known-packages.ts";
import type { LocalRegistry } from "./registry.ts";

export interface Published {
  name: string;
  version: string;
}

interface PublishPlan {
  plan: (Published & { kind: string })[][];
}

/** What the release workflow does: version, pack, and publish exactly what was packed. */
export async function versionAndPublish(
  copy: string,
  packed: string,
  registry: LocalRegistry,
): Promise<Published[]> {
  const changeset = (...args: string[]) =>
    execa("changeset", args, {
      cwd: copy,
      preferLocal: true,
      localDir: repositoryRoot,
      env: registry.env,
      all: true,
      stdin: "ignore",
    });
  // The three ways: environment, user configuration, and the folder's own.
  copyFileSync(registry.env.npm_config_userconfig!, `${copy}/.npmrc`);
  await changeset("version");
  await changeset("pack", "--out-dir", packed);
  await changeset("publish", "--from-pack-dir", packed, "--no-git-tag");
  const { plan } = JSON.parse(readFileSync(`${packed}/publish-plan.json`, "utf8")) as PublishPlan;
  const published = plan.flat().filter(({ kind }) => kind === "publish");
  for (const { name } of published) {
    if (!knownPackages[name]) {
      throw new UserError(
        `${name} is new.\nFix: say in scripts/rehearsal/known-packages.ts how it is tried.`,
      );
    }
  }
  return published;
}
