import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";

/** Whether what changed since main comes with a changeset; nothing to compare with is not a failure. */
await runCommand(async () => {
  const run = (command: string, args: string[]) =>
    execa(command, args, { cwd: repositoryRoot, reject: false, all: true, preferLocal: true });
  for (const since of ["origin/main", "main"]) {
    const { failed } = await run("git", ["rev-parse", "--verify", "--quiet", since]);
    if (failed) continue;
    const status = await run("changeset", ["status", `--since=${since}`]);
    console.log(status.all);
    return status.failed ? 1 : 0;
  }
  console.log("changesets: no main branch here to compare with");
  return 0;
});
