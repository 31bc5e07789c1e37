import { execa } from "execa";
import { compiler } from "../lib/compile-project.ts";
import { repositoryRoot } from "../lib/paths.ts";
import { typecheckProjects } from "../lib/typecheck-projects.ts";
import { runCommand } from "../lib/user-error.ts";

/** Type-checks the whole workspace in one process, which reads each file of the libraries once. */
await runCommand(async () => {
  const projects = typecheckProjects(repositoryRoot).flatMap((found) => found.projects);
  // Not what an earlier run found: it knows nothing of changed dependencies.
  const { exitCode = 1 } = await execa(
    process.execPath,
    [compiler, "--build", "--force", "--noEmit", ...projects],
    {
      cwd: repositoryRoot,
      reject: false,
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  if (exitCode === 0) console.log(`${projects.length} projects compile`);
  return exitCode;
});
