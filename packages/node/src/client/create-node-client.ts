import { createPlatformClient, type PlatformClient } from "@clerk-platform/core";
import { publishing } from "../observe/publishing.ts";
import { traced } from "../observe/traced.ts";
import { requireNode } from "../require-node.ts";
import { createNodeTransport } from "../transport/create-node-transport.ts";
import { fromEnvironment } from "./from-environment.ts";
import type { NodeClientOptions } from "./node-client-options.ts";

/** A platform client that keeps connections open until it is closed. */
export interface NodeClient extends PlatformClient, AsyncDisposable {
  /** Waits for pending requests, then closes the connections. Idle connections do not keep the process alive. */
  close(): Promise<void>;
}

/**
 * Creates a client from the environment, with a transport that is faster than the global `fetch`. It sends no request,
 * reads no file and needs no key before the first call.
 *
 * @throws TypeError naming the invalid variable or option.
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
