import type { Transport } from "../pipeline/transport.ts";
import type { CallOptions, RetryOptions } from "./call-options.ts";
import type { Clock } from "./clock.ts";
import type { Hooks, Logger } from "./hooks.ts";
import type { TokenSource } from "./token-source.ts";

/** The options of a client. */
export interface ClientOptions {
  /**
   * A platform API key (`ak_…`) or OAuth access token, or a function that gets one. Left out only in front of a
   * proxy that adds the token itself, together with `baseUrl`.
   */
  token?: TokenSource | undefined;
  /**
   * An origin, or a URL ending in `/v1` or `/v1/platform`; in a browser also a path such as `/api/clerk`.
   * @defaultValue `https://api.clerk.com/v1`
   */
  baseUrl?: string | undefined;
  /**
   * Sends requests: called with a URL string, an init of plain values, and the call.
   * @defaultValue the platform's `fetch`
   */
  fetch?: Transport | undefined;
  /**
   * Milliseconds for one attempt, including reading the response; `Infinity` for no limit.
   * @defaultValue 30000
   */
  timeoutMs?: CallOptions["timeoutMs"];
  /**
   * How often to retry, and how long to wait; a number is the `limit`.
   * @defaultValue `{ limit: 2, baseDelayMs: 500, maxDelayMs: 8000, maxRetryAfterMs: 60000 }`
   */
  retry?: number | RetryOptions | undefined;
  /** Observers of requests, responses, retries and failures. */
  hooks?: Hooks | undefined;
  /** Gets a readable line for each of these events. `console` works. */
  logger?: Logger | undefined;
  /** Allows a string as the token in a browser, where every visitor can read it. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** Replaces the time of the runtime in tests. */
  clock?: Clock | undefined;
  /** Replaces `Math.random` for the jitter of retries in tests. */
  random?: (() => number) | undefined;
}

/** The names of all client options, to refuse misspelt ones. */
export const clientOptionNames: readonly (keyof ClientOptions)[] = [
  "token",
  "baseUrl",
  "fetch",
  "timeoutMs",
  "retry",
  "hooks",
  "logger",
  "dangerouslyAllowBrowser",
  "clock",
  "random",
];
