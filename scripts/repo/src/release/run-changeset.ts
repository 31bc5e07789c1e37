import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";
import { UserError } from "../lib/user-error.ts";

export interface Checkout {
  /** The repository to work on: this one, or a copy of it. */
  cwd: string;
  /** In addition to that of the process. */
  env?: Record<string, string>;
}

/** Runs the changesets of this repository, silently unless they fail. */
export async function runChangeset({ cwd, env }: Checkout, ...args: string[]): Promise<void> {
  const { failed, all } = await execa("changeset", args, {
    cwd,
    env,
    preferLocal: true,
    localDir: repositoryRoot,
    reject: false,
    all: true,
    stdin: "ignore",
  });
  if (failed) throw new UserError(`changeset ${args.join(" ")} fails:\n${all}`);
}
