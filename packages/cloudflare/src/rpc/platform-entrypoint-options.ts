import type { OperationName } from "@clerk-platform/contract";
import type { PlatformClient } from "@clerk-platform/core";
import type { PlatformEnv } from "../client/platform-env.ts";

/** One call of another Worker, before it is sent. */
export interface RpcCall<Props = unknown, Names extends OperationName = OperationName, Env = PlatformEnv> {
  readonly operation: Names;
  /** The input of the client's method. */
  readonly input: Record<string, unknown>;
  /** `ctx.props`: set in the caller's service binding. The caller's code cannot change it. */
  readonly props: Props;
  readonly env: Env;
}

/** `true` allows a call, `false` rejects it with 403, an object replaces the input. */
export type RpcVerdict = boolean | Record<string, unknown>;

/** The options of an entrypoint. */
export interface PlatformEntrypointOptions<Names extends OperationName, Props, Env> {
  /** The allowed operations. The entrypoint has no other methods. */
  operations: readonly Names[];
  /**
   * Allows, rejects or rewrites each call.
   * @defaultValue every caller may make every call in `operations`
   */
  authorize?: (call: RpcCall<Props, Names, Env>) => RpcVerdict | Promise<RpcVerdict>;
  /**
   * The operations that return secrets and allow `include_secret_keys`. Results of all others contain no secrets:
   * neither fields that the OpenAPI document marks nor values with the name or shape of a secret.
   * @defaultValue none
   */
  reveal?: readonly Names[];
  /**
   * Creates the client for each call.
   * @defaultValue `createWorkersClient(env)`
   */
  client?: (env: Env) => Pick<PlatformClient, Names>;
}
