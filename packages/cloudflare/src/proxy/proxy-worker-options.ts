import type { Transport } from "@clerk-platform/core";
import type { Authorization, PlatformProxyOptions, ProxyCall } from "@clerk-platform/core/proxy";
import type { ServiceBinding } from "../client/platform-env.ts";

/** A call of a browser, with the Worker's `env` and `ctx`. */
export interface WorkerProxyCall<Env = unknown> extends ProxyCall {
  readonly env: Env;
  readonly ctx: ProxyContext;
}

/** The part of the execution context that the proxy uses. */
export interface ProxyContext {
  waitUntil(promise: Promise<unknown>): void;
}

/** A rate limit binding (`ratelimits` in wrangler.jsonc). */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** A rate limit for each principal. */
export interface ProxyRateLimit<Principal, Env> {
  /** The name of the binding, which sets limit and period. */
  binding: keyof Env & string;
  /** Returns the key by which calls are counted. */
  key: (principal: Principal) => string;
  /**
   * The `Retry-After` of a 429 in seconds: the `period` of the binding.
   * @defaultValue 60
   */
  retryAfterSeconds?: 10 | 60;
}

/** The options of a proxy Worker: those of the core proxy, with the token from a binding. */
export interface PlatformProxyWorkerOptions<Principal, Env>
  extends Omit<PlatformProxyOptions<Principal>, "token" | "fetch" | "authorize"> {
  /** As in the core proxy; also receives missing bindings. */
  authorize: (call: WorkerProxyCall<Env>) => Authorization<Principal> | Promise<Authorization<Principal>>;
  /** Limits each principal. There is no limit by default. */
  rateLimit?: ProxyRateLimit<Principal, Env>;
  /**
   * The binding with the platform API key.
   * @defaultValue `CLERK_PLATFORM_API_KEY`
   */
  keyBinding?: string;
  /**
   * Returns the transport: a service binding or a function like `fetch`, for example `cachingTransport(…)`.
   * @defaultValue the global `fetch`
   */
  fetch?: (env: Env) => Transport | ServiceBinding;
}
