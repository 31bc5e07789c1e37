import { createPlatformClient, type PlatformClient } from "@clerk-platform/core";
import { publishing } from "../observe/publishing.ts";
import { traced } from "../observe/traced.ts";
import { requireNode } from "../require-node.ts";
import { createNodeTransport } from "../transport/create-node-transport.ts";
import { fromEnvironment } from "./from-environment.ts";
import type { NodeClientOptions } from "./node-client-options.ts";

/** A client that holds connections. */
export interface NodeClient extends PlatformClient, AsyncDisposable {
  /** Waits for requests under way, then closes the connections. Idle ones keep no process alive. */
  close(): Promise<void>;
}

/**
 * Creates a client from the environment, with a transport that is faster than the global `fetch`. Until a method is
 * called, it requests nothing, reads no file, and needs no key.
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
  requireNode();
  const { env = process.env, undici, http2, ca, connections, fetch, ...rest } = options;
  const transport = fetch ? undefined : createNodeTransport({ env, undici, http2, ca, connections });
  const settings = {
    ...rest,
    ...fromEnvironment(env, rest),
    fetch: traced(fetch ?? transport!),
    hooks: publishing(rest.hooks),
  };
  const close = async (): Promise<void> => transport?.close();
  return Object.assign(createPlatformClient(settings), { close, [Symbol.asyncDispose]: close });
}
