import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { codeBlocks } from "../../check/readme/code-blocks.ts";
import { repositoryRoot } from "../../lib/paths.ts";
import { UserError } from "../../lib/user-error.ts";
import { startApi } from "../api.ts";
import { expectSeen } from "../expect-seen.ts";
import type { Consumer } from "../rehearsal.ts";
import { available, nodeRuntimes } from "../runtimes.ts";
import { strangerIn } from "../stranger.ts";

/**
 * Runs the README's instructions for installing before the first release. The rehearsal has already made the clone and
 * run `release:pack`. npm has no other source for our packages, so a missing tarball fails.
 */
export const tarballsConsumer: Consumer = async ({ folder: root, packed, check }) => {
  const readme = readFileSync(`${repositoryRoot}README.md`, "utf8");
  const folder = join(root, "tarballs");
  mkdirSync(join(folder, "clerk-platform-sdk"), { recursive: true });
  symlinkSync(packed, join(folder, "clerk-platform-sdk", ".release"), "junction");
  await check("README: installing from a clone, as written", async () => {
    const stubs = 'git() { echo "git $*"; }; npx() { echo "npx $*"; };';
    const { all } = await execa("bash", ["-euc", `${stubs}\n${linesBeforeTheFirstRelease(readme)}`], {
      cwd: folder,
      all: true,
      stdin: "ignore",
      env: { npm_config_cache: join(root, "npm-cache"), npm_config_audit: "false", npm_config_fund: "false" },
    });
    const { repository, packageManager } = readManifest();
    for (const line of [`git clone ${repository}`, `npx --yes ${packageManager} release:pack`]) {
      if (!all.split("\n").includes(line)) throw new UserError(`The README lacks this line: ${line}\n${all}`);
    }
  });
  const stranger = strangerIn(join(folder, "my-app"));
  const api = await startApi(stranger);
  try {
    const [program] = codeBlocks("README.md", readme).filter(({ run }) => run);
    stranger.write("first.mjs", program!.code);
    for (const runtime of available(nodeRuntimes.filter(({ name }) => /^Node \d+$/.test(name)))) {
      await check(`README: first.mjs on ${runtime.name}`, async () => {
        await api.reset();
        const { failed, all } = await stranger.run(runtime.binary(), ["first.mjs"], api.env);
        if (failed) throw new UserError(`The first program of the README fails:\n${all}`);
        if (!/^app_\w{27} Acme$/m.test(String(all))) throw new UserError(`The program printed ${all}`);
        await expectSeen(api, ["createApplication 200", "listApplications 200", "banUser 404"]);
      });
    }
  } finally {
    api.close();
  }
};

function linesBeforeTheFirstRelease(readme: string): string {
  const found = /<!-- install from a clone.*-->\n```sh\n([^`]+)```/.exec(readme)?.[1];
  if (found) return found;
  throw new UserError("README.md has no block of commands under <!-- install from a clone … -->");
}

function readManifest(): { repository: string; packageManager: string } {
  const { packageManager } = JSON.parse(readFileSync(`${repositoryRoot}package.json`, "utf8"));
  const { repository } = JSON.parse(readFileSync(`${repositoryRoot}packages/core/package.json`, "utf8"));
  return {
    repository: repository.url.replace("git+", ""),
    packageManager: packageManager.replace(/\+.*/, ""),
  };
}
