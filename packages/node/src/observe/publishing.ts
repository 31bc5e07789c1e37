import { type Channel, channel } from "node:diagnostics_channel";
import type { Hooks } from "@clerk-platform/core";

const channels = {
  onRequest: channel("clerk-platform:request"),
  onResponse: channel("clerk-platform:response"),
  onRetry: channel("clerk-platform:retry"),
  onError: channel("clerk-platform:error"),
};

const allChannels = Object.values(channels);

/**
 * Wraps hooks so that events are also published on `node:diagnostics_channel`. Events are redacted copies, which cost
 * time, so none are created without subscribers and hooks.
 */
export function publishing(hooks: Hooks | undefined): Hooks {
  return {
    isListening: () =>
      (hooks !== undefined && (hooks.isListening?.() ?? true)) ||
      allChannels.some(({ hasSubscribers }) => hasSubscribers),
    onRequest: (event) => publish(channels.onRequest, event, hooks?.onRequest?.bind(hooks)),
    onResponse: (event) => publish(channels.onResponse, event, hooks?.onResponse?.bind(hooks)),
    onRetry: (event) => publish(channels.onRetry, event, hooks?.onRetry?.bind(hooks)),
    onError: (event) => publish(channels.onError, event, hooks?.onError?.bind(hooks)),
  };
}

/** Returns the hook's result, so that the client can report a rejected promise. */
function publish<Event>(to: Channel, event: Event, hook: ((event: Event) => unknown) | undefined): unknown {
  to.publish(event);
  return hook?.(event);
}
