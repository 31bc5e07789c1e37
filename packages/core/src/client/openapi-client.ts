import type { paths } from "@clerk-platform/contract";
import createClient, { type Client, type Middleware, type ParseAs } from "openapi-fetch";
import { resolveBaseUrl } from "../options/base-url.ts";
import type { ClientOptions } from "../options/client-options.ts";
import type { CallProgress } from "../pipeline/call-progress.ts";
import type { Observer } from "../pipeline/observer.ts";
import { Pipeline } from "../pipeline/pipeline.ts";
import type { ReceivedResponse } from "../pipeline/received-response.ts";
import type { TokenProvider } from "../pipeline/token.ts";
import { contentTypeOf, hasFormStream, readFormStream, serializeBody } from "../request/body.ts";
import type { RequestParts } from "../request/build-request.ts";
import { type GivenHeaders, mergeHeaders } from "../request/headers.ts";
import { LightRequest } from "../request/light-request.ts";
import { fromLight, fromReal } from "../request/outgoing-request.ts";
import { checkPath, fillPath } from "../request/path.ts";
import { encodeQuery } from "../request/query.ts";
import { MiddlewareList } from "./middleware-list.ts";

/** What openapi-fetch resolves with. */
export interface FetchResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** How openapi-fetch handles a call. */
export interface SendOptions {
  readonly headers: GivenHeaders;
  /** How the body of a successful response is read; `stream` leaves that to the caller. */
  readonly parseAs: ParseAs;
  /** Middleware for this call. */
  readonly middleware?: Middleware[] | undefined;
  /** Whether the result needs a real `Response`. */
  readonly realResponse?: boolean;
}

/** The client of openapi-fetch that carries all calls, with the request pipeline as its `fetch`. */
export class OpenapiClient {
  readonly #openapi: Client<paths>;
  readonly #middleware = new MiddlewareList();
  readonly #pipeline: Pipeline;
  readonly #baseUrl: string;
  readonly #hasTransport: boolean;

  constructor(baseUrl: string, settings: ClientOptions) {
    this.#baseUrl = baseUrl;
    this.#hasTransport = settings.fetch !== undefined;
    this.#pipeline = new Pipeline(settings);
    this.#openapi = createClient<paths>({
      // Left out, openapi-fetch would read the globals of these names, which takes Node 20 ms. Each call passes its own.
      Request: LightRequest as unknown as typeof Request,
      fetch: () => Promise.reject(new TypeError("a call without its own fetch")),
      querySerializer: encodeQuery,
      bodySerializer: serializeBody,
    });
  }

  get tokens(): TokenProvider {
    return this.#pipeline.tokens;
  }

  get observer(): Observer {
    return this.#pipeline.observer;
  }

  use(middleware: Middleware[]): void {
    this.#openapi.use(...middleware);
    this.#middleware.add(middleware);
  }

  eject(middleware: Middleware[]): void {
    this.#openapi.eject(...middleware);
    this.#middleware.remove(middleware);
  }

  /** @param template - the path template. */
  send(
    progress: CallProgress,
    template: string,
    { params, body }: RequestParts,
    options: SendOptions,
  ): Promise<FetchResult> {
    if (hasFormStream(body)) {
      return readFormStream(body).then((form) =>
        this.send(progress, template, { params, body: form }, options),
      );
    }
    const { call, operation, method } = progress;
    const { parseAs, middleware = [], realResponse = false } = options;
    const headers = mergeHeaders(operation, options.headers, params.header);
    const contentType = contentTypeOf(body);
    if (contentType) headers["content-type"] ??= contentType;
    const baseUrl = this.#hasTransport ? this.#baseUrl : resolveBaseUrl(this.#baseUrl);
    const forward = (request: Request | LightRequest): Promise<ReceivedResponse> =>
      request instanceof LightRequest
        ? this.#pipeline.send(fromLight(request, headers), progress)
        : fromReal(request, baseUrl).then((outgoing) => this.#pipeline.send(outgoing, progress));
    // Middleware sees real requests and responses, which take longer to make.
    const hasMiddleware = middleware.length > 0 || !this.#middleware.isEmpty;
    const init = {
      baseUrl,
      params: { path: params.path, query: params.query },
      body,
      parseAs,
      middleware,
      // openapi-fetch passes the template with the base URL in front of it.
      pathSerializer: (_: string, values: Record<string, unknown>): string => {
        const path = fillPath(operation, template, values);
        // Templates of the document cannot climb, and values are checked one by one.
        if (!call.operation) checkPath(`${operation}: the path of ${method} ${template}`, path);
        return baseUrl + path;
      },
      fetch:
        hasMiddleware || realResponse
          ? async (request: Request | LightRequest) => (await forward(request)).toResponse()
          : forward,
      ...(hasMiddleware
        ? { Request: globalThis.Request, headers, signal: call.signal, duplex: "half" }
        : { Request: LightRequest }),
    };
    return this.#openapi.request(method as never, template as never, init as never) as Promise<FetchResult>;
  }
}
