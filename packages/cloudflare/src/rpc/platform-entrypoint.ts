import { WorkerEntrypoint } from "cloudflare:workers";
import {
  describeOperation,
  type ListOptions,
  type OperationName,
  type PlatformList,
  stripSensitive,
} from "@clerk-platform/core";
import { createWorkersClient } from "../client/create-workers-client.ts";
import type { PlatformEnv } from "../client/platform-env.ts";
import type { RpcOperations } from "../generated/rpc-operations.ts";
import { authorizeCall } from "./authorize-call.ts";
import type { PlatformEntrypointOptions } from "./platform-entrypoint-options.ts";
import type { RpcListOptions } from "./rpc-call-options.ts";
import { fromRpcOptions } from "./rpc-options.ts";
import { sendList } from "./send-list.ts";
import { toFailure, toThrown } from "./wire-error.ts";
import { withoutWireFiles } from "./wire-file.ts";

/** The class that {@link PlatformEntrypoint} returns: export a subclass of it. */
export type PlatformEntrypointClass<Names extends OperationName, Props, Env> = new (
  ctx: ExecutionContext<Props>,
  env: Env,
) => WorkerEntrypoint<Env, Props> & Pick<RpcOperations, Names>;

type Method = (input: Record<string, unknown>, options: ListOptions) => unknown;

/** The `this` of a method. */
interface Surroundings<Props, Env> {
  ctx: { props: Props };
  env: Env;
}

/**
 * Creates a `WorkerEntrypoint` whose only methods are the allowed operations. Other Workers bind it as a service
 * and call it with `fromService`.
 *
 * @throws TypeError for an operation that does not exist, or that is in `reveal` but not in `operations`.
 *
 * @example
 * ```ts
 * export class Clerk extends PlatformEntrypoint({
 *   operations: ["getApplication", "listInstanceUsers"],
 *   authorize: ({ input, props }: RpcCall<{ applicationID: string }>) =>
 *     ({ ...input, applicationID: props.applicationID }),
 * }) {}
 * ```
 */
export function PlatformEntrypoint<
  const Names extends OperationName,
  Props = unknown,
  Env extends object = PlatformEnv,
>(options: PlatformEntrypointOptions<Names, Props, Env>): PlatformEntrypointClass<Names, Props, Env> {
  const makeClient = options.client ?? ((env: Env) => createWorkersClient(env as unknown as PlatformEnv));
  for (const name of options.reveal ?? []) {
    if (!options.operations.includes(name)) {
      throw new TypeError(`reveal: "${name}" is not in operations`);
    }
  }
  const Entrypoint = class extends WorkerEntrypoint<Env, Props> {};
  // RPC calls any method of the prototype, so only the allowed operations are defined on it.
  for (const name of options.operations) {
    const { list } = describeOperation(name);
    const show = (data: unknown): unknown =>
      options.reveal?.includes(name) ? data : stripSensitive(name, data);
    const value = async function (
      this: unknown,
      input?: Record<string, unknown>,
      callOptions: RpcListOptions = {},
    ): Promise<unknown> {
      const { ctx, env } = this as Surroundings<Props, Env>;
      try {
        const given = withoutWireFiles(input) ?? {};
        const allowed = await authorizeCall(options, {
          operation: name,
          input: given,
          props: ctx.props,
          env,
        });
        const client = makeClient(env) as unknown as Record<string, Method>;
        const data = client[name]!(allowed, fromRpcOptions(callOptions));
        return list
          ? await sendList(data as PlatformList<unknown, unknown>, callOptions, show)
          : show(await data);
      } catch (error) {
        // `wrangler dev` prints a thrown error as uncaught, and callers cannot tell it from the loss of this Worker.
        if (callOptions.failures === "return") return toFailure(error);
        throw toThrown(error);
      }
    };
    Object.defineProperty(Entrypoint.prototype, name, { value, configurable: true, writable: true });
  }
  return Entrypoint as unknown as PlatformEntrypointClass<Names, Props, Env>;
}
