import type { ListOptions } from "@clerk-platform/core";
import { type FollowedSignal, followSignal } from "./followed-signal.ts";
import type { RpcListOptions } from "./rpc-call-options.ts";

/** The options sent over RPC, and the signal that they replace. */
export interface CrossingOptions {
  readonly options: RpcListOptions;
  readonly signal: FollowedSignal;
}

/**
 * Converts the options of a call into those that RPC can pass.
 *
 * @throws TypeError for any other option, which would have no effect.
 */
export function toRpcOptions(name: string, options: ListOptions): CrossingOptions {
  const { signal, timeoutMs, prefetch, secrets, ...others } = options;
  const [other] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
  if (other)
    throw new TypeError(`${name}: the option "${other}" does not cross RPC: set it at the entrypoint`);
  const followed = followSignal(signal);
  return {
    signal: followed,
    options: {
      ...(signal && { aborted: () => followed.ended }),
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(prefetch !== undefined && { prefetch }),
      ...(secrets !== undefined && { secrets }),
    },
  };
}

/** The most pages that are fetched ahead for a caller. Each page counts against the owner's rate limit. */
const maximumPrefetch = 10;

/** The options for the entrypoint's client, limited to those that a caller may set. */
export function fromRpcOptions({ aborted, timeoutMs, prefetch, secrets }: RpcListOptions): ListOptions {
  const controller = new AbortController();
  // The promise rejects when the caller is gone; its call ends too.
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
    ...(secrets !== undefined && { secrets }),
  };
}
