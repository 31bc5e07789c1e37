import type { OperationName } from "@clerk-platform/contract";
import type { PlatformClient } from "@clerk-platform/core";
import type { PlatformEnv } from "../client/platform-env.ts";

/** One call of another Worker, before it is sent. */
export interface RpcCall<Props = unknown, Names extends OperationName = OperationName, Env = PlatformEnv> {
  readonly operation: Names;
  /** The input as the client's method would take it. */
  readonly input: Record<string, unknown>;
  /** `ctx.props`: what the caller's service binding says about it. The caller cannot change it. */
  readonly props: Props;
  readonly env: Env;
}

/** `true` lets a call through, `false` refuses it with 403, an object is the input to send instead. */
export type RpcVerdict = boolean | Record<string, unknown>;

/** What other Workers may do. */
export interface PlatformEntrypointOptions<Names extends OperationName, Props, Env> {
  /** The operations that can be called; no other is there. */
  operations: readonly Names[];
  /**
   * Decides about each call.
   * @defaultValue every caller may make every call in `operations`
   */
  authorize?: (call: RpcCall<Props, Names, Env>) => RpcVerdict | Promise<RpcVerdict>;
  /**
   * The operations whose secrets callers get, and which may ask for `include_secret_keys`. Results of all others are
   * without secrets: what the document marks, and what looks like one by its name or shape.
   * @defaultValue none
   */
  reveal?: readonly Names[];
  /**
   * The client that carries calls out; made anew for each.
   * @defaultValue `createWorkersClient(env)`
   */
  client?: (env: Env) => Pick<PlatformClient, Names>;
}
