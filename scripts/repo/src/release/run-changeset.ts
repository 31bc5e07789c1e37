import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";
import { UserError } from "../lib/user-error.ts";

export interface Checkout {
  /** The repository to work on; a copy in the rehearsal. */
  cwd: string;
  /** Added to the environment of the process. */
  env?: Record<string, string>;
}

/** Runs the changesets command, silently unless it fails. */
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
  if (failed) throw new UserError(`changeset ${args.join(" ")} failed:\n${all}`);
}
