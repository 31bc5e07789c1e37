import {
  isOperationName,
  mask,
  type OperationDescriptor,
  type OperationName,
  redact,
} from "@clerk-platform/contract";
import { normaliseBaseUrl } from "../options/base-url.ts";
import { checkNumber } from "../options/check-options.ts";
import { systemClock } from "../options/clock.ts";
import { checkTokenOption } from "../pipeline/token.ts";
import { ApiClient } from "../raw/api-client.ts";
import { checkOrigin } from "./check-origin.ts";
import { forward } from "./forward.ts";
import { matchRequest } from "./match-request.ts";
import type { PlatformProxyOptions, ProxyInput, ProxyRule } from "./proxy-options.ts";
import { ProxyRefusal, refusalResponse } from "./proxy-refusal.ts";
import { readInput } from "./read-input.ts";

/** A handler as every fetch-standard server takes it. */
export type PlatformProxy = (request: Request) => Promise<Response>;

/**
 * Creates a handler that lets browsers use chosen operations without ever holding the token.
 *
 * @throws TypeError naming the option that is missing or wrong.
 *
 * @example
 * ```ts
 * const proxy = createPlatformProxy({
 *   token: process.env.CLERK_PLATFORM_API_KEY,
 *   // Before `operations`, so that their rules know the type of the principal.
 *   authorize: ({ request }) => sessionOf(request),
 *   operations: { getApplication: { constrain: (input, user) => ({ ...input, applicationID: user.applicationID }) } },
 * });
 * ```
 */
export function createPlatformProxy<Principal>(options: PlatformProxyOptions<Principal>): PlatformProxy {
  const {
    authorize,
    audit,
    logger,
    clock = systemClock,
    basePath = "/api/clerk",
    allowedOrigins = [],
  } = options;
  if (typeof authorize !== "function") {
    throw new TypeError("authorize is missing: the proxy has to know who is asking");
  }
  checkTokenOption({ ...options, dangerouslyAllowBrowser: false });
  const rules = readRules(options.operations);
  const limits = {
    maxBodyBytes: checkNumber("maxBodyBytes", options.maxBodyBytes ?? 1_048_576),
    maxUploadBytes: checkNumber("maxUploadBytes", options.maxUploadBytes ?? 11_534_336),
  };
  const maxUrlLength = checkNumber("maxUrlLength", options.maxUrlLength ?? 4096);
  const mount = `/${basePath}`.replace(/^\/+|\/+$/g, "/").replace(/\/$/, "");
  // The browser's client retries: retrying here too would multiply.
  const api = new ApiClient(normaliseBaseUrl(options.baseUrl), { retry: 0, ...options });

  return async (request) => {
    const startedAt = clock.now();
    const { pathname } = new URL(request.url);
    let operation: OperationDescriptor | undefined;
    let principal: Principal | undefined;
    let input: Record<string, unknown> | undefined;
    let outcome = "forwarded";
    const answer = async (): Promise<Response> => {
      if (request.url.length > maxUrlLength)
        throw new ProxyRefusal(414, "uri_too_long", "The URL is too long.");
      if (!pathname.startsWith(`${mount}/`)) {
        throw new ProxyRefusal(404, "resource_not_found", "The proxy is not mounted here.");
      }
      const match = matchRequest(request.method, pathname.slice(mount.length));
      operation = match.operation;
      const rule = rules.get(operation.name);
      if (!rule)
        throw new ProxyRefusal(403, "operation_not_allowed", `${operation.name} is not allowed here.`);
      checkOrigin(request, allowedOrigins);
      const read = await readInput(request, match, limits);
      input = read.input;
      if (input.include_secret_keys === true && !rule.reveal) {
        throw new ProxyRefusal(403, "secrets_not_allowed", "include_secret_keys is not allowed here.");
      }
      const authorization = await authorize({
        request,
        operation: operation.name,
        input: input as ProxyInput<OperationName>,
      });
      if (authorization instanceof Response) {
        outcome = "answered_by_authorize";
        return authorization;
      }
      if (!authorization) throw new ProxyRefusal(403, "not_authorized", "You may not do this.");
      principal = authorization;
      const constrained = rule.constrain ? await rule.constrain(input as never, principal) : input;
      if (!constrained) throw new ProxyRefusal(403, "not_authorized", "You may not do this.");
      input = constrained as Record<string, unknown>;
      return forward(api, operation, { ...read, input }, rule.reveal === true, request.signal);
    };

    let response: Response;
    try {
      response = await answer();
    } catch (error) {
      const known = error instanceof ProxyRefusal;
      if (!known)
        logger?.warn(`clerk-platform proxy failed on ${request.method} ${pathname}: ${mask(String(error))}`);
      const refusal = known
        ? error
        : new ProxyRefusal(500, "proxy_failed", "The request could not be handled.");
      outcome = refusal.code;
      response = refusalResponse(refusal);
    }
    try {
      audit?.({
        principal,
        operation: operation?.name,
        method: request.method,
        path: pathname,
        input: redact(input),
        status: response.status,
        outcome,
        durationMs: clock.now() - startedAt,
      });
    } catch (error) {
      logger?.warn(`clerk-platform proxy audit threw: ${mask(String(error))}`);
    }
    return response;
  };
}

type AnyRule = ProxyRule<OperationName, unknown>;

function readRules(operations: PlatformProxyOptions<never>["operations"]): Map<OperationName, AnyRule> {
  if (!operations) throw new TypeError("operations is missing: name what the browser may do");
  const entries: [string, unknown][] = Array.isArray(operations)
    ? operations.map((name) => [name, true])
    : Object.entries(operations);
  const rules = new Map<OperationName, AnyRule>();
  for (const [name, rule] of entries) {
    if (!isOperationName(name)) throw new TypeError(`operations: there is no operation "${name}"`);
    if (rule) rules.set(name, rule === true ? {} : (rule as AnyRule));
  }
  return rules;
}
