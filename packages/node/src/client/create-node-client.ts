import { createPlatformClient, type PlatformClient, type TokenSource } from "@clerk-platform/core";
import { debugLogger } from "../observe/debug-logger.ts";
import { publishing } from "../observe/publishing.ts";
import { traced } from "../observe/traced.ts";
import { createNodeTransport } from "../transport/create-node-transport.ts";
import { keyFromFile } from "./key-file.ts";
import type { NodeClientOptions } from "./node-client-options.ts";

/** A client that holds connections. */
export interface NodeClient extends PlatformClient, AsyncDisposable {
  /** Waits for requests under way, then closes the connections. Idle ones keep no process alive. */
  close(): Promise<void>;
}

/**
 * Creates a client from the environment, with a transport that is faster than the global `fetch`. Nothing is
 * requested and no file read until a method is called.
 *
 * @throws TypeError naming the variable or option that cannot work.
 *
 * @example
 * ```ts
 * const clerk = createNodeClient();
 * const applications = await clerk.listApplications();
 * ```
 */
export function createNodeClient(options: NodeClientOptions = {}): NodeClient {
  const { env = process.env, http2, ca, connections, fetch, ...rest } = options;
  const transport = fetch ? undefined : createNodeTransport({ env, http2, ca, connections });
  const logger = rest.logger ?? debugLogger(env);
  const settings = {
    ...rest,
    token: rest.token ?? tokenFrom(env),
    baseUrl: rest.baseUrl ?? (env.CLERK_PLATFORM_API_URL?.trim() || undefined),
    fetch: traced(fetch ?? transport!),
    hooks: publishing(rest.hooks),
    ...(logger && { logger }),
  };
  const close = async (): Promise<void> => transport?.close();
  return Object.assign(createPlatformClient(settings), { close, [Symbol.asyncDispose]: close });
}

function tokenFrom(env: NonNullable<NodeClientOptions["env"]>): TokenSource {
  const key = env.CLERK_PLATFORM_API_KEY?.trim();
  if (key) return key;
  const file = env.CLERK_PLATFORM_API_KEY_FILE?.trim();
  if (file) return keyFromFile(file, "CLERK_PLATFORM_API_KEY_FILE");
  throw new TypeError(
    "no platform API key: set CLERK_PLATFORM_API_KEY to it (ak_…), or CLERK_PLATFORM_API_KEY_FILE to a file that holds it",
  );
}
