import { listOperations } from "@clerk-platform/contract";
import { ApiClient } from "./client/api-client.ts";
import type { RawClient } from "./client/raw-client.ts";
import type { PlatformOperations } from "./generated/platform-operations.ts";
import { createList } from "./list/create-list.ts";
import { normaliseBaseUrl } from "./options/base-url.ts";
import type { CallOptions, ListOptions } from "./options/call-options.ts";
import { checkOptionNames } from "./options/check-options.ts";
import { type ClientOptions, clientOptionNames } from "./options/client-options.ts";
import { readTokenOption } from "./pipeline/token.ts";

/** A client of the Clerk Platform API: one method per operation, and `raw` for calls by path. */
export interface PlatformClient extends PlatformOperations {
  /** The openapi-fetch client that carries all calls: calls by path, and middleware for all calls. */
  readonly raw: RawClient;
  /** Where requests go: the `baseUrl` option, normalised. */
  readonly baseUrl: string;
}

/**
 * Creates a client. It sends nothing until a method is called. A `token` that is passed but missing rejects the first
 * call instead of throwing here, so a build without secrets can create a client.
 *
 * @throws TypeError naming the option that cannot work, and what to pass instead.
 *
 * @example
 * ```ts
 * const clerk = createPlatformClient({ token: process.env.CLERK_PLATFORM_API_KEY });
 * const applications = await clerk.listApplications();
 * ```
 */
export function createPlatformClient(options: ClientOptions = {}): PlatformClient {
  checkOptionNames("createPlatformClient", options, clientOptionNames);
  const baseUrl = normaliseBaseUrl(options.baseUrl);
  const api = new ApiClient(baseUrl, { ...options, token: readTokenOption(options) });
  const client: Record<string, unknown> = { raw: api.raw, baseUrl };
  for (const operation of listOperations()) {
    client[operation.name] = operation.list
      ? (input?: Record<string, unknown>, options?: ListOptions) => createList(api, operation, input, options)
      : (input?: unknown, options?: CallOptions) => api.call(operation, input, options);
  }
  return client as unknown as PlatformClient;
}
