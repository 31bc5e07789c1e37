import type { ListOptions } from "@clerk-platform/core";
import { type FollowedSignal, followSignal } from "./followed-signal.ts";
import type { RpcListOptions } from "./rpc-call-options.ts";

/** The options of a call that cross, and the signal that they stand for. */
export interface CrossingOptions {
  readonly options: RpcListOptions;
  readonly signal: FollowedSignal;
}

/**
 * The options of a call that cross.
 *
 * @throws TypeError for any other: it would silently do nothing.
 */
export function toRpcOptions(name: string, options: ListOptions): CrossingOptions {
  const { signal, timeoutMs, prefetch, ...others } = options;
  const [other] = Object.keys(others);
  if (other)
    throw new TypeError(`${name}: the option "${other}" does not cross RPC: set it at the entrypoint`);
  const followed = followSignal(signal);
  return {
    signal: followed,
    options: {
      ...(signal && { aborted: () => followed.ended }),
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(prefetch !== undefined && { prefetch }),
    },
  };
}

/** The most pages that a caller can have fetched ahead: each one counts against the owner's rate limit. */
const maximumPrefetch = 10;

/** The options for the client that carries a call out: only what a caller may decide. */
export function fromRpcOptions({ aborted, timeoutMs, prefetch }: RpcListOptions): ListOptions {
  const controller = new AbortController();
  // A caller that is gone breaks the promise; its call ends with it.
  aborted?.().then(
    (cancelled) => {
      if (cancelled) controller.abort();
    },
    () => {},
  );
  return {
    signal: controller.signal,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(prefetch !== undefined && { prefetch: prefetch > maximumPrefetch ? maximumPrefetch : prefetch }),
  };
}
