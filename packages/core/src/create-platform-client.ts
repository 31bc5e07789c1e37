import {
  type OperationDescriptor,
  type OperationName,
  operationTable,
  readOperation,
} from "@clerk-platform/contract";
import { normaliseBaseUrl } from "./base-url.ts";
import type { ListOptions } from "./call-options.ts";
import type { ClientOptions } from "./client-options.ts";
import type { PlatformOperations } from "./generated/platform-operations.ts";
import { createPipeline } from "./pipeline/pipeline.ts";
import { createList } from "./platform-list.ts";
import { createRawClient, type RawClient } from "./raw.ts";
import { checkTokenOption } from "./token.ts";

/** A client of the Clerk Platform API: one method per operation, and `raw` for calls by path. */
export interface PlatformClient extends PlatformOperations {
  /** Calls by path in the form of openapi-fetch, with the same token, retries, timeouts and path safety beneath. */
  readonly raw: RawClient;
  /** Where requests go: the `baseUrl` option, normalised. */
  readonly baseUrl: string;
}

type Input = Record<string, unknown>;

/**
 * Creates a client. Nothing is requested until a method is called.
 *
 * @throws TypeError naming the option that cannot work.
 *
 * @example
 * ```ts
 * const clerk = createPlatformClient({ token: process.env.CLERK_PLATFORM_API_KEY });
 * const applications = await clerk.listApplications();
 * ```
 */
export function createPlatformClient(options: ClientOptions = {}): PlatformClient {
  const baseUrl = normaliseBaseUrl(options.baseUrl);
  checkTokenOption(options);
  const send = createPipeline(baseUrl, options);
  const call = (operation: OperationDescriptor, input?: Input, callOptions: ListOptions = {}) =>
    send(operation, callOptions, input);
  const client: Record<string, unknown> = { raw: createRawClient(send), baseUrl };
  for (const name in operationTable) {
    client[name] = (input?: Input, callOptions?: ListOptions) => {
      const operation = readOperation(name as OperationName);
      return operation.list
        ? createList(operation, call, input, callOptions)
        : call(operation, input, callOptions);
    };
  }
  return client as unknown as PlatformClient;
}
