import { execaSync } from "execa";
import { UserError } from "repo/lib/user-error";

/**
 * Runs git in a repository and returns what it printed.
 *
 * @throws {@link UserError} when there is no git, or no repository.
 */
export function git(root: string, ...args: string[]): string {
  const { failed, code, stdout, stderr } = execaSync("git", args, { cwd: root, reject: false });
  if (!failed) return stdout;
  const reason = code === "ENOENT" ? "git is not installed" : stderr.trim();
  throw new UserError(
    `git ${args[0]} failed in ${root}: ${reason}.\nAn update needs a clone of the repository, and git.`,
  );
}
