import { confirm, isCancel, log } from "@clack/prompts";
import { createPlatformClient, type PlatformClient } from "@clerk-platform/core";
import { serve } from "@clerk-platform/emulator/node";

/** A client, and how to close what it uses. */
export interface Connection {
  clerk: PlatformClient;
  close(): Promise<void>;
}

/** The tour did not start. The message says why. */
export class NotStarted extends Error {}

/**
 * Connects to the service with `CLERK_PLATFORM_API_KEY`, after asking. Without a key it starts an emulator and
 * connects to that.
 */
export async function connect(options: { yes: boolean }): Promise<Connection> {
  const { CLERK_PLATFORM_API_KEY: token, CLERK_PLATFORM_API_URL: baseUrl } = process.env;
  if (!token) {
    const server = await serve({ port: 0, seed: "small" });
    log.info(`No CLERK_PLATFORM_API_KEY: using a local emulator at ${server.url}`);
    const clerk = createPlatformClient({ token: server.emulator.token, baseUrl: server.baseUrl });
    return { clerk, close: () => server.close() };
  }
  if (baseUrl && isLoopback(baseUrl)) log.info(`Using the Platform API at ${baseUrl}`);
  else await askBeforeWriting(options.yes);
  return { clerk: createPlatformClient({ token, baseUrl }), close: async () => {} };
}

const isLoopback = (url: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);

async function askBeforeWriting(yes: boolean): Promise<void> {
  if (yes) return;
  const plan =
    "The tour creates an application with the key in CLERK_PLATFORM_API_KEY, changes it and deletes it.";
  if (!process.stdin.isTTY) {
    throw new NotStarted(
      `${plan}\nThere is no terminal to ask in: pass --yes to allow it, or unset the variable to use a local emulator.`,
    );
  }
  const confirmed = await confirm({ message: `${plan} Continue?`, initialValue: false });
  if (isCancel(confirmed) || !confirmed) throw new NotStarted("Nothing was done.");
}
