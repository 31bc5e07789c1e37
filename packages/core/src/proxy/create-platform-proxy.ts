import { ApiClient } from "../client/api-client.ts";
import { normaliseBaseUrl, resolveBaseUrl } from "../options/base-url.ts";
import { checkNumber, checkOptionNames } from "../options/check-options.ts";
import { systemClock } from "../options/clock.ts";
import { readTokenOption } from "../pipeline/token.ts";
import { AuditTrail, describeError, type RequestRecord } from "./audit-trail.ts";
import { boundTransport } from "./bound-transport.ts";
import { checkAllowedHosts, checkHost } from "./check-host.ts";
import { checkAllowedOrigins, checkOrigin } from "./check-origin.ts";
import { forward } from "./forward.ts";
import { matchRequest } from "./match-request.ts";
import { type PlatformProxyOptions, type ProxyCall, proxyOptionNames } from "./proxy-options.ts";
import { ProxyRefusal, refusalResponse } from "./proxy-refusal.ts";
import { checkBodyHeaders, type ReadBody, readBody } from "./read-body.ts";
import { readParameters } from "./read-parameters.ts";
import { readRules } from "./read-rules.ts";

/** A handler for servers based on `Request` and `Response`. */
export interface PlatformProxy {
  (request: Request): Promise<Response>;
  /**
   * Creates the response to a request that an adapter refuses before it reaches the proxy, for example because it is
   * not a valid `Request`, and calls `audit`.
   */
  refuse(refused: RefusedRequest): Promise<Response>;
}

/** A request that an adapter refuses before it reaches the proxy. */
export interface RefusedRequest {
  readonly method: string;
  /** The path as it was sent. */
  readonly path: string;
  readonly status: number;
  /** A code in the style of the API, such as `bad_host`. */
  readonly code: string;
  /** The message for the browser. */
  readonly message: string;
  readonly logLine?: string | undefined;
}

/**
 * Creates a handler that lets browsers call selected operations without access to the token. A missing `token` is an
 * error at the first request and not here, so that builds need no secrets.
 *
 * @throws TypeError naming the missing or invalid option.
 *
 * @example
 * ```ts
 * const proxy = createPlatformProxy({
 *   token: process.env.CLERK_PLATFORM_API_KEY,
 *   baseUrl: process.env.CLERK_PLATFORM_API_URL,
 *   // Before `operations`, so that TypeScript infers the type of the principal for the rules.
 *   authorize: ({ request }) => sessionOf(request),
 *   operations: { getApplication: { constrain: (input, user) => ({ ...input, applicationID: user.applicationID }) } },
 * });
 * ```
 */
export function createPlatformProxy<Principal>(options: PlatformProxyOptions<Principal>): PlatformProxy {
  checkOptionNames("createPlatformProxy", options, proxyOptionNames);
  const { authorize, audit, clock = systemClock, basePath = "/api/clerk" } = options;
  if (typeof authorize !== "function") {
    throw new TypeError("authorize is missing: it identifies the user of a request");
  }
  if (audit !== undefined && typeof audit !== "function") throw new TypeError("audit must be a function");
  checkBasePath(basePath);
  const token = readTokenOption({ ...options, dangerouslyAllowBrowser: false });
  const rules = readRules(options.operations);
  const allowedOrigins = checkAllowedOrigins(options.allowedOrigins ?? []);
  const allowedHosts = checkAllowedHosts(options.allowedHosts);
  const limits = {
    maxBodyBytes: checkNumber("maxBodyBytes", options.maxBodyBytes ?? 1_048_576),
    maxUploadBytes: checkNumber("maxUploadBytes", options.maxUploadBytes ?? 11_534_336),
    bodyTimeoutMs: checkNumber("bodyTimeoutMs", options.bodyTimeoutMs ?? 60_000),
    clock,
  };
  const maxUrlLength = checkNumber("maxUrlLength", options.maxUrlLength ?? 4096);
  const mount = `/${basePath}`.replace(/^\/+|\/+$/g, "/").replace(/\/$/, "");
  // The client in the browser retries; retrying here as well would multiply the attempts.
  const baseUrl = normaliseBaseUrl(options.baseUrl);
  const api = new ApiClient(options.fetch ? baseUrl : resolveBaseUrl(baseUrl), {
    retry: 0,
    ...options,
    token,
    fetch: boundTransport(options.fetch),
  });
  const trail = new AuditTrail(audit, options.logger ?? console, clock, () => api.knownTokens);

  /** Runs the checks in order, cheap ones before those that call user code, and forwards the request. */
  const respond = async (
    request: Request,
    pathname: string,
    record: RequestRecord<Principal>,
  ): Promise<{ response: Response; outcome: string }> => {
    if (request.url.length > maxUrlLength)
      throw new ProxyRefusal(414, "uri_too_long", "The URL is too long.");
    checkHost(request, allowedHosts);
    const match = matchRequest(request.method, pathname, mount);
    const { operation } = match;
    record.operation = operation.name;
    const rule = rules.get(operation.name);
    if (!rule) throw new ProxyRefusal(403, "operation_not_allowed", `${operation.name} is not allowed here.`);
    checkOrigin(request, allowedOrigins);
    const parameters = readParameters(request, match);
    record.input = parameters;
    refuseSecretKeys(parameters, rule.reveal);
    checkBodyHeaders(request, operation.body, limits);

    let reading: Promise<ReadBody> | undefined;
    const read = async (): Promise<{ input: Record<string, unknown>; upload: ReadBody["upload"] }> => {
      reading ??= readBody(request, operation.body, limits);
      const { json, upload } = await reading;
      const input = json ? { ...parameters, body: json } : parameters;
      record.input = input;
      return { input, upload };
    };
    const principal = await authorize({
      request,
      operation: operation.name,
      parameters,
      readInput: async () => (await read()).input,
    } as unknown as ProxyCall);
    if (principal instanceof Response) return { response: principal, outcome: "answered_by_authorize" };
    if (!principal) throw notAuthorized();
    record.principal = principal;

    const { input, upload } = await read();
    const constrained = rule.constrain ? await rule.constrain(input as never, principal) : input;
    if (!isInput(constrained)) throw notAuthorized();
    record.input = constrained;
    refuseSecretKeys(constrained, rule.reveal);
    const sent = upload ? { ...constrained, body: upload } : constrained;
    // A write is not aborted: its outcome would be unknown. srvx 0.8 aborts the signal when the body has been read.
    const signal = request.method === "GET" ? request.signal : undefined;
    const response = await forward(api, operation, sent, rule.reveal === true, signal);
    return { response, outcome: "forwarded" };
  };

  const handle = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const record = trail.begin(request.method, pathname);
    try {
      const { response, outcome } = await respond(request, pathname, record);
      await trail.end(record, response.status, outcome);
      return response;
    } catch (error) {
      const known = error instanceof ProxyRefusal;
      // A request that the browser cancelled is not logged as a failure.
      const line = known ? error.logLine : error !== request.signal.reason && describeError(error);
      const what = known && error.status <= 500 ? "refused" : "failed on";
      if (line) trail.warn(`clerk-platform proxy ${what} ${request.method} ${pathname}: ${line}`);
      const refusal = known
        ? error
        : new ProxyRefusal(500, "proxy_failed", "The request could not be handled; see the server's log.");
      await trail.end(record, refusal.status, refusal.code);
      return refusalResponse(refusal);
    }
  };

  const refuse = async ({ method, path, logLine, ...refusal }: RefusedRequest): Promise<Response> => {
    if (logLine) trail.warn(`clerk-platform proxy refused ${method} ${path}: ${logLine}`);
    await trail.end(trail.begin(method, path), refusal.status, refusal.code);
    return refusalResponse(refusal);
  };

  return Object.assign(handle, { refuse });
}

/** Refuses values that no request path begins with, such as a URL or the pattern of a route. */
function checkBasePath(basePath: unknown): void {
  if (typeof basePath === "string" && !/:\/\/|\/:|[?#*[\]\s]/.test(basePath)) return;
  throw new TypeError(
    `basePath: ${JSON.stringify(basePath)} is not a path; write only the path that the proxy is mounted at, such as /api/clerk`,
  );
}

/** Called before and after `constrain`, because its result is sent. */
function refuseSecretKeys(input: Record<string, unknown>, reveal = false): void {
  if (input.include_secret_keys === true && !reveal) {
    throw new ProxyRefusal(403, "secrets_not_allowed", "include_secret_keys is not allowed here.");
  }
}

const isInput = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const notAuthorized = (): ProxyRefusal => new ProxyRefusal(403, "not_authorized", "You may not do this.");
