import { appendFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand, UserError } from "../lib/user-error.ts";
import { packRelease } from "./pack-release.ts";
import { publishPacked } from "./publish-packed.ts";
import { releaseNotes } from "./release-notes.ts";
import { runChangeset } from "./run-changeset.ts";

/** The folder of packed packages; `pack` empties it first. */
const folder = `${repositoryRoot}.release`;

/** The steps of a release. Each can run alone: see docs/releasing.md. */
const steps: Record<string, () => Promise<void>> = {
  /** Gives every package a snapshot version: `0.0.0-snapshot-20260131120000`. */
  async snapshot() {
    await runChangeset({ cwd: repositoryRoot }, "version", "--snapshot", "snapshot");
  },
  async pack() {
    const releases = await packRelease({ cwd: repositoryRoot }, folder, values.tag);
    for (const { name, version, tag } of releases) console.log(`packed ${name} ${version} (${tag})`);
    if (releases.length === 0) console.log("npm has everything; nothing to publish");
    const { GITHUB_OUTPUT } = process.env;
    if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `count=${releases.length}\n`);
  },
  async publish() {
    await expectTrustedPublishing();
    const releases = await publishPacked({ cwd: repositoryRoot }, folder);
    for (const { name, version } of releases) console.log(`published ${name} ${version}`);
  },
  async notes() {
    console.log(releaseNotes(repositoryRoot));
  },
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { tag: { type: "string" } },
});

await runCommand(async () => {
  const step = steps[positionals[0] ?? ""];
  if (!step) throw new UserError(`Name a step: ${Object.keys(steps).join(", ")}. See docs/releasing.md.`);
  await step();
});

/** Trusted publishing needs npm 11.6; an older npm asks for a token and fails without a reason. */
async function expectTrustedPublishing(): Promise<void> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL } = process.env;
  if (!ACTIONS_ID_TOKEN_REQUEST_URL) return;
  const { stdout } = await execa("npm", ["--version"]);
  const [major = 0, minor = 0] = stdout.split(".").map(Number);
  if (major > 11 || (major === 11 && minor >= 6)) return;
  throw new UserError(`npm ${stdout} cannot publish without a token.\nFix: npm 11.6 or newer, with Node 24.`);
}
