/** An error whose message is enough for the user: printed without a stack. */
export class UserError extends Error {
  override name = "UserError";
}

/** Runs a command-line entry point. A {@link UserError} prints its message, any other error its stack. */
export async function runCommand(main: () => Promise<number> | Promise<void>): Promise<void> {
  try {
    process.exitCode = (await main()) || 0;
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    process.exitCode = 1;
  }
}
