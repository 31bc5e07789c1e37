import type { ListOptions } from "@clerk-platform/core";
import type { RpcListOptions } from "./rpc-call-options.ts";

/**
 * The options of a call that cross.
 *
 * @throws TypeError for any other: it would silently do nothing.
 */
export function toRpcOptions(name: string, options: ListOptions): RpcListOptions {
  const { signal, timeoutMs, prefetch, ...others } = options;
  const [other] = Object.keys(others);
  if (other)
    throw new TypeError(`${name}: the option "${other}" does not cross RPC: set it at the entrypoint`);
  return {
    ...(signal && { aborted: () => aborted(signal) }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(prefetch !== undefined && { prefetch }),
  };
}

/** The options for the client that carries a call out: only what a caller may decide. */
export function fromRpcOptions({ aborted, timeoutMs, prefetch }: RpcListOptions): ListOptions {
  const controller = new AbortController();
  // A caller that is gone breaks the promise; its call ends with it.
  aborted?.().then(
    () => controller.abort(),
    () => {},
  );
  return {
    signal: controller.signal,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(prefetch !== undefined && { prefetch }),
  };
}

/** Resolves when the signal aborts. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
