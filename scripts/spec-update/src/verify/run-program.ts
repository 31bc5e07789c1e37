import { execa } from "execa";

export interface ProgramResult {
  failed: boolean;
  /** What it printed. */
  output: string;
}

const environment = {
  // No package manager may install anything.
  npm_config_verify_deps_before_run: "false",
  pnpm_config_verify_deps_before_run: "false",
  FORCE_COLOR: "0",
  NO_COLOR: "1",
};

/** Runs a program of the repository in a folder. */
export async function runProgram(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<ProgramResult> {
  const { failed, all } = await execa(command, args, {
    cwd,
    preferLocal: true,
    reject: false,
    all: true,
    stdin: "ignore",
    env: environment,
  });
  return { failed, output: String(all ?? "") };
}
