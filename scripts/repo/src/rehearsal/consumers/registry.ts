import { UserError } from "../../lib/user-error.ts";
import type { Consumer } from "../rehearsal.ts";
import { makeStranger } from "../stranger.ts";

/** Checks each package's registry metadata, and what npm installs for a dist-tag. */
export const registryConsumer: Consumer = async (rehearsal) => {
  const { published, snapshots, registry, check } = rehearsal;
  for (const { name, version } of published) {
    await check(`${name}: ${version} is the latest, the snapshot beside it`, async () => {
      const { "dist-tags": tags } = (await (await fetch(registry.url + name)).json()) as {
        "dist-tags": Record<string, string>;
      };
      const snapshot = snapshots.find((other) => other.name === name)?.version;
      if (tags.latest === version && snapshot && tags.snapshot === snapshot) return;
      throw new UserError(`The registry has ${JSON.stringify(tags)}, and the snapshot is ${snapshot}`);
    });
  }
  await check("a snapshot installs with the snapshots that it goes with", async () => {
    const stranger = await makeStranger(rehearsal, "snapshot", ["@clerk-platform/node@snapshot"]);
    for (const name of ["node", "core", "contract"]) {
      const manifest = JSON.parse(stranger.read(`node_modules/@clerk-platform/${name}/package.json`));
      if (!/^0\.0\.0-snapshot-\d{14}$/.test(manifest.version)) {
        throw new UserError(`${name} is installed as ${manifest.version}`);
      }
    }
  });
};
