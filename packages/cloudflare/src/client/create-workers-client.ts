import {
  type ClientOptions,
  createPlatformClient,
  type PlatformClient,
  type Transport,
} from "@clerk-platform/core";
import { keySource } from "./key-source.ts";
import type { PlatformEnv, ServiceBinding } from "./platform-env.ts";
import { refuseModuleScope } from "./refuse-module-scope.ts";
import { toTransport } from "./to-transport.ts";
import { traceRequests } from "./trace-requests.ts";

/** The options of a client on Workers: those of the core client, with the token from a binding. */
export interface WorkersClientOptions<Name extends string = string>
  extends Omit<ClientOptions, "token" | "fetch" | "dangerouslyAllowBrowser"> {
  /**
   * The binding with the platform API key.
   * @defaultValue `CLERK_PLATFORM_API_KEY`
   */
  keyBinding?: Name;
  /**
   * The transport: a function like `fetch`, or a service binding.
   * @defaultValue the global `fetch`
   */
  fetch?: Transport | ServiceBinding | undefined;
}

/**
 * Creates a client from the bindings of a Worker. It sends no request and reads no secret until a method is called.
 * Create one in each request: it is cheap, and requests that share a client would wait for each other. Each HTTP
 * request is a span in the Worker's trace if the runtime supports tracing.
 *
 * @throws TypeError for a missing binding, with the command that creates it, and at module scope.
 *
 * @example
 * ```ts
 * export default {
 *   async fetch(request, env) {
 *     const clerk = createWorkersClient(env);
 *     return Response.json(await clerk.listApplications());
 *   },
 * } satisfies ExportedHandler<Env>;
 * ```
 */
export function createWorkersClient<const Name extends string = "CLERK_PLATFORM_API_KEY">(
  env: PlatformEnv<NoInfer<Name>>,
  options: WorkersClientOptions<Name> = {},
): PlatformClient {
  const { keyBinding = "CLERK_PLATFORM_API_KEY", fetch: sender, ...rest } = options;
  const settings: ClientOptions = {
    ...rest,
    token: keySource(env, keyBinding),
    baseUrl: rest.baseUrl ?? (env.CLERK_PLATFORM_API_URL?.trim() || undefined),
  };
  const send = "fetch" in options ? toTransport("fetch", sender) : sendWithFetch;
  settings.fetch = traceRequests(send);
  refuseModuleScope();
  return createPlatformClient(settings);
}

const sendWithFetch: Transport = (url, init) => fetch(url, init);
