import { findOperation, type OperationDescriptor, type paths } from "@clerk-platform/contract";
import createClient, { type Middleware } from "openapi-fetch";
import { createOutcomeUnknown } from "../errors/create-outcome-unknown.ts";
import { resolveBaseUrl } from "../options/base-url.ts";
import { type CallOptions, callOptionNames } from "../options/call-options.ts";
import { checkOptionNames } from "../options/check-options.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { decode } from "../pipeline/decode.ts";
import { parseJson } from "../pipeline/parse-json.ts";
import { Pipeline } from "../pipeline/pipeline.ts";
import { ReceivedResponse } from "../pipeline/received-response.ts";
import { errorFromResponse, unexpectedBody } from "../pipeline/response-errors.ts";
import { contentTypeOf, readFormStream, serializeBody } from "../request/body.ts";
import { buildRequest, type RequestParts } from "../request/build-request.ts";
import { type GivenHeaders, readHeaders } from "../request/headers.ts";
import { LightRequest } from "../request/light-request.ts";
import { fromLight, fromReal } from "../request/outgoing-request.ts";
import { checkPath, fillPath } from "../request/path.ts";
import { encodeQuery } from "../request/query.ts";
import { type CallSubject, Exchange } from "./exchange.ts";
import { MiddlewareList } from "./middleware-list.ts";
import type { RawClient } from "./raw-client.ts";
import { createRawMethods, type FetchResult, type ParseAs, type RawInit } from "./raw-methods.ts";

const rawOptionNames = [...callOptionNames, "params", "body", "parseAs", "middleware"];

/** How openapi-fetch handles a call. */
interface SendOptions {
  readonly parseAs: ParseAs;
  readonly middleware?: Middleware[] | undefined;
  /** Whether the caller gets the response itself. */
  readonly showsResponse?: boolean;
}

/** Leaves the body to this client, which decodes it strictly. */
const undecoded: SendOptions = { parseAs: "stream" };

/** Sends named and raw calls through one client of openapi-fetch, with the request pipeline as its `fetch`. */
export class ApiClient {
  readonly raw: RawClient;
  readonly #openapi: RawClient;
  readonly #middleware = new MiddlewareList();
  readonly #pipeline: Pipeline;
  readonly #settings: ClientOptions;
  readonly #baseUrl: string;

  constructor(baseUrl: string, settings: ClientOptions) {
    this.#baseUrl = baseUrl;
    this.#settings = settings;
    this.#pipeline = new Pipeline(settings);
    this.#openapi = createClient<paths>({
      // Left out, openapi-fetch would read the globals of these names, which takes Node 20 ms. Each call brings its own.
      Request: LightRequest as unknown as typeof Request,
      fetch: () => Promise.reject(new TypeError("a call without its own fetch")),
      querySerializer: encodeQuery,
      bodySerializer: serializeBody,
    });
    this.raw = createRawMethods(this.#openapi, this.#middleware, (method, path, init) =>
      this.#callRaw(method, path, init),
    );
  }

  /**
   * Calls an operation.
   *
   * @returns the decoded body of the response.
   */
  async call(operation: OperationDescriptor, input: unknown, options: CallOptions = {}): Promise<unknown> {
    const parts = buildRequest(operation, input);
    const exchange = this.#begin({ ...subjectOf(operation), input, options });
    return exchange.run(async () => {
      const result = await this.#send(exchange, { ...parts, headers: options.headers ?? {} }, undecoded);
      return this.#decode(exchange, operation, result);
    });
  }

  /**
   * Sends a request of an operation that is put together already.
   *
   * @param input - for hooks.
   * @returns the last response, whatever its status.
   */
  async receive(
    operation: OperationDescriptor,
    input: unknown,
    parts: RequestParts,
    options: CallOptions,
  ): Promise<ReceivedResponse> {
    const exchange = this.#begin({ ...subjectOf(operation), input, options });
    return exchange.run(async () => {
      const { response } = await this.#send(
        exchange,
        { ...parts, headers: options.headers ?? {} },
        undecoded,
      );
      // Without middleware, openapi-fetch returns what the pipeline gave it.
      return exchange.received ?? new ReceivedResponse(response, await response.arrayBuffer());
    });
  }

  /** The tokens in use, to mask them. */
  get knownTokens(): readonly string[] {
    return this.#pipeline.tokens.known;
  }

  /** The named part of a call after openapi-fetch: the body, or the error that the call rejects with. */
  async #decode({ progress, received }: Exchange, operation: OperationDescriptor, result: FetchResult) {
    const { response, error } = result;
    const { status, headers, ok } = response;
    const { known } = this.#pipeline.tokens;
    if (ok)
      return decode({ status, headers, bytes: await response.arrayBuffer() }, operation, progress, known);
    // openapi-fetch has read the body of the response; that of middleware is known by what it made of it.
    const bytes = received?.status === status ? received.bytes : encodeText(error);
    const failure = errorFromResponse({ status, headers, bytes }, progress, known);
    throw progress.outcomeUnknown ? createOutcomeUnknown(failure, progress, operation) : failure;
  }

  async #callRaw(method: string, path: string, init: RawInit): Promise<FetchResult> {
    checkOptionNames(`${method} ${path}`, init, rawOptionNames);
    const { params, body, parseAs = "json", middleware, headers = {}, ...options } = init;
    const exchange = this.#begin({
      operation: findOperation(method, path),
      method,
      path,
      input: { params, body },
      options,
    });
    const { path: pathValues = {}, query = {}, header = {} } = params ?? {};
    const parts = { params: { path: pathValues, query, header }, body };
    return exchange.run(async () => {
      try {
        return await this.#send(
          exchange,
          { ...parts, headers },
          { parseAs, middleware, showsResponse: true },
        );
      } catch (error) {
        const { received, progress } = exchange;
        // The message of the parser would quote the body.
        if (
          error instanceof SyntaxError &&
          received?.ok &&
          parseAs === "json" &&
          !parseJson(received.bytes)
        ) {
          throw unexpectedBody(received, "JSON", progress, this.#pipeline.tokens.known);
        }
        throw error;
      }
    });
  }

  #begin(subject: CallSubject): Exchange {
    return new Exchange(subject, this.#settings, this.#pipeline.tokens);
  }

  /** Sends through openapi-fetch, whose `fetch` for this call is the pipeline. */
  async #send(
    exchange: Exchange,
    { params, body, headers }: RequestParts & { headers: GivenHeaders },
    { parseAs, middleware = [], showsResponse = false }: SendOptions,
  ): Promise<FetchResult> {
    const { call, method, path, progress, observer } = exchange;
    const { operation } = progress;
    const sent = { ...readHeaders(operation, headers), ...readHeaders(operation, params.header) };
    const contentType = contentTypeOf(body);
    if (contentType) sent["content-type"] ??= contentType;
    const baseUrl = this.#settings.fetch ? this.#baseUrl : resolveBaseUrl(this.#baseUrl);
    // Middleware sees requests and responses; real ones take longer to make.
    const hasMiddleware = middleware.length > 0 || !this.#middleware.isEmpty;
    const init = {
      params: { path: params.path, query: params.query },
      body: await readFormStream(body),
      headers: sent,
      signal: call.signal,
      parseAs,
      middleware,
      baseUrl,
      // openapi-fetch passes the base URL in front of the template.
      pathSerializer: (template: string, values: Record<string, unknown>) => {
        const filled = fillPath(operation, template.slice(baseUrl.length), values);
        // Templates of the document cannot climb, and values are checked one by one.
        if (!call.operation) checkPath(`${operation}: the path of ${method} ${path}`, filled);
        return baseUrl + filled;
      },
      Request: hasMiddleware ? globalThis.Request : LightRequest,
      duplex: "half",
      fetch: async (request: Request | LightRequest): Promise<Response | ReceivedResponse> => {
        const outgoing =
          request instanceof LightRequest ? fromLight(request, sent) : await fromReal(request, baseUrl);
        progress.url = outgoing.url.split("?", 1)[0]!;
        const received = await this.#pipeline.send({ call, request: outgoing, progress, observer });
        exchange.received = received;
        return hasMiddleware || showsResponse ? received.toResponse() : received;
      },
    };
    return this.#openapi.request(method as never, path as never, init as never) as Promise<FetchResult>;
  }
}

const subjectOf = (operation: OperationDescriptor): Pick<CallSubject, "operation" | "method" | "path"> => ({
  operation,
  method: operation.method,
  path: operation.path,
});

const encodeText = (error: unknown): ArrayBuffer =>
  new TextEncoder().encode(typeof error === "string" ? error : JSON.stringify(error ?? ""))
    .buffer as ArrayBuffer;
