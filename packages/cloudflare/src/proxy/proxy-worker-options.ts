import type { Transport } from "@clerk-platform/core";
import type { Authorization, PlatformProxyOptions, ProxyCall } from "@clerk-platform/core/proxy";
import type { ServiceBinding } from "../client/platform-env.ts";

/** A call of a browser, and the Worker's surroundings. */
export interface WorkerProxyCall<Env = unknown> extends ProxyCall {
  readonly env: Env;
  readonly ctx: ProxyContext;
}

/** What a proxy needs of the execution context. */
export interface ProxyContext {
  waitUntil(promise: Promise<unknown>): void;
}

/** A binding of `ratelimits` in wrangler.jsonc. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** How often one principal may call. */
export interface ProxyRateLimit<Principal, Env> {
  /** The name of the binding, which holds limit and period. */
  binding: keyof Env & string;
  /** Whose calls count together. */
  key: (principal: Principal) => string;
  /**
   * Seconds that a refused browser is told to wait: the `period` of the binding.
   * @defaultValue 60
   */
  retryAfterSeconds?: 10 | 60;
}

/** How a proxy Worker is made: the options of the core proxy, with the token from a binding. */
export interface PlatformProxyWorkerOptions<Principal, Env>
  extends Omit<PlatformProxyOptions<Principal>, "token" | "fetch" | "authorize"> {
  /** As in the core proxy; also told about bindings. */
  authorize: (call: WorkerProxyCall<Env>) => Authorization<Principal> | Promise<Authorization<Principal>>;
  /** Limits each principal; without it, nobody is limited. */
  rateLimit?: ProxyRateLimit<Principal, Env>;
  /**
   * The binding with the platform API key.
   * @defaultValue `CLERK_PLATFORM_API_KEY`
   */
  keyBinding?: string;
  /**
   * Gives what sends requests: a service binding, or a function like `fetch`, `cachingTransport(…)` for example.
   * @defaultValue the global `fetch`
   */
  fetch?: (env: Env) => Transport | ServiceBinding;
}
