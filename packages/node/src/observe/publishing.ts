import { channel } from "node:diagnostics_channel";
import type { ClientOptions, Hooks } from "@clerk-platform/core";

const channels = {
  onRequest: channel("clerk-platform:request"),
  onResponse: channel("clerk-platform:response"),
  onRetry: channel("clerk-platform:retry"),
  onError: channel("clerk-platform:error"),
};

const names = Object.keys(channels) as (keyof Hooks)[];

/**
 * Lets a client publish its events on `node:diagnostics_channel`, besides its own hooks. Events are redacted copies,
 * which take time to make: without a subscriber the client sees only the hooks it was given.
 */
export function publishing(settings: ClientOptions): ClientOptions {
  const { hooks } = settings;
  const both: Hooks = {};
  for (const name of names) {
    both[name] = (event: never) => {
      channels[name].publish(event);
      hooks?.[name]?.(event);
    };
  }
  const options = { ...settings };
  // The client looks anew at every call.
  Object.defineProperty(options, "hooks", {
    enumerable: true,
    get: () => (names.some((name) => channels[name].hasSubscribers) ? both : hooks),
  });
  return options;
}
