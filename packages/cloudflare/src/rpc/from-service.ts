import {
  type ListOptions,
  listOperations,
  type OperationDescriptor,
  type OperationName,
  type PlatformOperations,
} from "@clerk-platform/core";
import { bindingError, hasMethod } from "../client/binding-error.ts";
import type { RpcOperations } from "../generated/rpc-operations.ts";
import { type OpenCall, remoteList } from "./remote-list.ts";
import type { RpcListOptions } from "./rpc-call-options.ts";
import { lostEntrypoint } from "./rpc-failure.ts";
import { toRpcOptions } from "./rpc-options.ts";
import { throwFailure } from "./wire-error.ts";
import { withWireFiles } from "./wire-file.ts";

/**
 * A service binding to a `PlatformEntrypoint`, for projects where `wrangler types` does not know the class.
 *
 * @typeParam Names - the allowed operations.
 */
export type PlatformService<Names extends OperationName> = Pick<RpcOperations, Names>;

/** The methods of the core client that an entrypoint allows, called over RPC. */
export type RemoteClient<Names extends OperationName> = Pick<PlatformOperations, Names>;

type Input = Record<string, unknown>;
type Method = (input?: Input, options?: RpcListOptions) => Promise<unknown>;

/**
 * Calls a `PlatformEntrypoint` like a client: with the same methods, async-iterable lists, files, and errors that
 * work with the guards.
 *
 * @param service - the service binding. If its type names the class (`Service<typeof Clerk>`), the methods are
 * inferred. Otherwise list them: `fromService<"listApplications">(env.CLERK)`.
 * @throws TypeError when the binding is missing.
 *
 * @example
 * ```ts
 * const clerk = fromService(env.CLERK);
 * for await (const user of clerk.listInstanceUsers({ applicationID, envOrInsID: "production" })) {
 *   console.log(user.id);
 * }
 * ```
 */
export function fromService<Service extends object>(
  service: Service,
): RemoteClient<keyof Service & OperationName>;
export function fromService<Names extends OperationName>(service: object): RemoteClient<Names>;
export function fromService(service: object): object {
  if (!hasMethod(service, "fetch") && Object(service) !== service) {
    throw bindingError(
      "the service binding",
      "is not bound",
      'add the Worker with the entrypoint to "services" in wrangler.jsonc: { "binding": "CLERK", "service": "<its name>", "entrypoint": "<its class>" }',
    );
  }
  const client: Record<string, unknown> = {};
  for (const operation of listOperations()) {
    const { name, list } = operation;
    const open = (input?: Input, options: ListOptions = {}, as?: RpcListOptions["as"]) =>
      openCall(service as Record<string, Method>, operation, input, options, as);
    client[name] = list
      ? (input?: Input, options?: ListOptions) => remoteList(operation, open, input, options)
      : async (input?: Input, options?: ListOptions) => {
          const { value, release } = await open(input, options);
          release();
          return value;
        };
  }
  return client;
}

async function openCall(
  service: Record<string, Method>,
  operation: OperationDescriptor,
  input: Input | undefined,
  callOptions: ListOptions,
  as: RpcListOptions["as"],
): Promise<OpenCall> {
  const { name } = operation;
  callOptions.signal?.throwIfAborted();
  const { options, signal } = toRpcOptions(name, callOptions);
  try {
    const packed = await withWireFiles(input);
    // RPC would turn a function into a stub that cannot be forwarded.
    if (packed === input) refuseUncloneable(name, input);
    const value = await callEntrypoint(service, operation, packed, signal.aborted, {
      ...options,
      failures: "return",
      ...(as && { as }),
    });
    throwFailure(value);
    return { value, release: signal.release };
  } catch (error) {
    signal.release();
    callOptions.signal?.throwIfAborted();
    throw error;
  }
}

async function callEntrypoint(
  service: Record<string, Method>,
  operation: OperationDescriptor,
  input: Input | undefined,
  aborted: Promise<never>,
  options: RpcListOptions,
): Promise<unknown> {
  try {
    return await Promise.race([service[operation.name]!(input, options), aborted]);
  } catch (error) {
    // Errors of the entrypoint's own code come back as values.
    throw explain(operation.name, error) ?? lostEntrypoint(operation, error);
  }
}

function refuseUncloneable(name: string, input: Input | undefined): void {
  const { file, ...rest } = Object(input?.body);
  try {
    structuredClone(isStream(input?.body) || isStream(file) ? { ...input, body: rest } : input);
  } catch (error) {
    throw explain(name, error) ?? error;
  }
}

const isStream = (value: unknown): boolean => value instanceof ReadableStream;

/** The error for a call that never started, with a remedy; `undefined` if the call may have started. */
function explain(name: string, error: unknown): TypeError | undefined {
  const { message = "", name: kind } = Object(error) as Partial<Error>;
  if (/RPC receiver does not implement/.test(message)) {
    return new TypeError(
      `${name} is not allowed by the entrypoint: add it to its \`operations\`, or call another one`,
      { cause: error },
    );
  }
  if (kind === "DataCloneError" || /could not serialize/i.test(message)) {
    return new TypeError(`${name}: the input cannot cross RPC: pass plain data (${message})`, {
      cause: error,
    });
  }
  return undefined;
}
