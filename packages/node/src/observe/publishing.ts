import { type Channel, channel } from "node:diagnostics_channel";
import type { Hooks } from "@clerk-platform/core";

const channels = {
  onRequest: channel("clerk-platform:request"),
  onResponse: channel("clerk-platform:response"),
  onRetry: channel("clerk-platform:retry"),
  onError: channel("clerk-platform:error"),
};

/**
 * Hooks that publish events on `node:diagnostics_channel`, besides calling the hooks given. Events are redacted copies,
 * which take time to make: without a subscriber and without hooks, none are made.
 */
export function publishing(hooks: Hooks | undefined): Hooks {
  return {
    isListening: () =>
      (hooks !== undefined && (hooks.isListening?.() ?? true)) ||
      Object.values(channels).some(({ hasSubscribers }) => hasSubscribers),
    onRequest: (event) => publish(channels.onRequest, event, hooks?.onRequest?.bind(hooks)),
    onResponse: (event) => publish(channels.onResponse, event, hooks?.onResponse?.bind(hooks)),
    onRetry: (event) => publish(channels.onRetry, event, hooks?.onRetry?.bind(hooks)),
    onError: (event) => publish(channels.onError, event, hooks?.onError?.bind(hooks)),
  };
}

/** Returns what the hook returns: the client reports a promise that rejects. */
function publish<Event>(to: Channel, event: Event, hook: ((event: Event) => unknown) | undefined): unknown {
  to.publish(event);
  return hook?.(event);
}
