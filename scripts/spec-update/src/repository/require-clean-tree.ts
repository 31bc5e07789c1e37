import { resolve } from "node:path";
import { UserError } from "repo/lib/user-error";
import { git } from "./git.ts";

/**
 * Requires that nothing else is changed, so that git can undo an update. New files named in `apart` do not count.
 *
 * @throws {@link UserError} naming the files that differ from the last commit.
 */
export function requireCleanTree(root: string, apart: readonly string[] = []): void {
  const ignored = new Set(apart.map((path) => resolve(path)));
  const entries = git(root, "status", "--porcelain", "--no-renames", "--untracked-files=all", "-z").split(
    "\0",
  );
  const changed = entries.filter(
    (entry) => entry && !(entry.startsWith("??") && ignored.has(resolve(root, entry.slice(3)))),
  );
  if (changed.length === 0) return;
  const shown = changed.slice(0, 10).map((entry) => `  ${entry}`);
  if (changed.length > 10) shown.push(`  and ${changed.length - 10} more`);
  throw new UserError(
    `The tree has changes that are not committed:\n${shown.join("\n")}\nNothing was written. Commit them, or put them aside: git stash --include-untracked`,
  );
}
