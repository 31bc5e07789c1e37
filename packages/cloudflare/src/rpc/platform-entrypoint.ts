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

/** The class that {@link PlatformEntrypoint} makes: export a subclass of it. */
export type PlatformEntrypointClass<Names extends OperationName, Props, Env> = new (
  ctx: ExecutionContext<Props>,
  env: Env,
) => WorkerEntrypoint<Env, Props> & Pick<RpcOperations, Names>;

type Method = (input: Record<string, unknown>, options: ListOptions) => unknown;

/** What a method sees of its object. */
interface Surroundings<Props, Env> {
  ctx: { props: Props };
  env: Env;
}

/**
 * Makes a `WorkerEntrypoint` whose methods are the operations that you allow, and nothing else. Other Workers bind it
 * as a service and call it with `fromService`.
 *
 * @throws TypeError for an operation that does not exist, or is in `reveal` alone.
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
  // On the prototype, for that is what RPC reaches; and only these, for everything on it can be called.
  for (const name of options.operations) {
    const { list } = describeOperation(name);
    const show = (answer: unknown): unknown =>
      options.reveal?.includes(name) ? answer : stripSensitive(name, answer);
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
        const answer = client[name]!(allowed, fromRpcOptions(callOptions));
        return list
          ? await sendList(answer as PlatformList<unknown, unknown>, callOptions, show)
          : show(await answer);
      } catch (error) {
        // What is thrown is printed as uncaught by `wrangler dev`, and cannot be told from a loss of this Worker.
        if (callOptions.failures === "return") return toFailure(error);
        throw toThrown(error);
      }
    };
    Object.defineProperty(Entrypoint.prototype, name, { value, configurable: true, writable: true });
  }
  return Entrypoint as unknown as PlatformEntrypointClass<Names, Props, Env>;
}
