import { existsSync } from "node:fs";
import { repositoryRoot } from "./paths.ts";
import { UserError } from "./user-error.ts";

/** A running emulator, and the environment that points a child process to it. */
export interface RunningEmulator {
  token: string;
  baseUrl: string;
  close(): Promise<void>;
}

/** Starts the built emulator on a free port. */
export async function startEmulator(): Promise<RunningEmulator> {
  const entry = `${repositoryRoot}packages/emulator/dist/node/index.js`;
  if (!existsSync(entry)) throw new UserError("The emulator is not built.\nFix: pnpm build");
  const { serve } = await import(entry);
  const { baseUrl, emulator, close } = await serve({ port: 0, seed: "small" });
  return { token: emulator.token, baseUrl, close };
}
