import { existsSync } from "node:fs";
import { repositoryRoot } from "./paths.ts";
import { UserError } from "./user-error.ts";

/** A local Platform API that a child process can be pointed at. */
export interface RunningEmulator {
  token: string;
  baseUrl: string;
  close(): Promise<void>;
}

/** Starts the built emulator on a free port, as a user of the package would. */
export async function startEmulator(): Promise<RunningEmulator> {
  const entry = `${repositoryRoot}packages/emulator/dist/node/index.js`;
  if (!existsSync(entry)) throw new UserError("The emulator is not built.\nFix: pnpm build");
  const { serve } = await import(entry);
  const { baseUrl, emulator, close } = await serve({ port: 0, seed: "small" });
  return { token: emulator.token, baseUrl, close };
}
