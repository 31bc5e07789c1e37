import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";

const run = (command: string, args: string[]) =>
  execa(command, args, { cwd: repositoryRoot, reject: false, all: true, preferLocal: true });

/** Checks that the changes since main come with a changeset. Passes if there is no main to compare with. */
await runCommand(async () => {
  const main = (await commitOf("origin/main")) ?? (await commitOf("main"));
  if (!main) {
    console.log("changesets: no main branch here to compare with");
    return 0;
  }
  if (main && (await makesRelease(main))) {
    console.log("changesets: these commits turn them into versions");
    return 0;
  }
  // On main, uncommitted changes may belong to any pending changeset.
  const since = main === (await commitOf("HEAD")) ? [] : [`--since=${main}`];
  const { all, failed } = await run("changeset", ["status", ...since]);
  console.log(all);
  return failed ? 1 : 0;
});

async function commitOf(ref: string): Promise<string | undefined> {
  const { failed, stdout } = await run("git", ["rev-parse", "--verify", "--quiet", ref]);
  return failed ? undefined : String(stdout);
}

/** The pull request "Version packages" changes every package and removes the changesets. */
async function makesRelease(main: string): Promise<boolean> {
  const { stdout } = await run("git", ["diff", "--name-status", `${main}...HEAD`, "--", ".changeset/*.md"]);
  const changes = String(stdout).split("\n").filter(Boolean);
  return changes.length > 0 && changes.every((change) => change.startsWith("D"));
}
