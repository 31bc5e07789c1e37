import { findOperation } from "@clerk-platform/contract";
import type { Middleware, ParseAs } from "openapi-fetch";
import { type CallOptions, callOptionNames } from "../options/call-options.ts";
import { checkCallOptions } from "../options/check-options.ts";
import { CallProgress } from "../pipeline/call-progress.ts";
import { parseJson } from "../pipeline/parse-json.ts";
import { unexpectedBody } from "../pipeline/response-errors.ts";
import type { RequestParts } from "../request/build-request.ts";
import type { GivenHeaders } from "../request/headers.ts";
import type { FetchResult, OpenapiClient } from "./openapi-client.ts";
import type { RawClient } from "./raw-client.ts";

/** The input of a raw call. */
interface RawInit extends Omit<CallOptions, "headers"> {
  params?: Partial<RequestParts["params"]>;
  body?: unknown;
  headers?: GivenHeaders;
  parseAs?: ParseAs;
  middleware?: Middleware[];
}

const rawOptionNames = [...callOptionNames, "params", "body", "parseAs", "middleware"];

/** Creates `clerk.raw`: the methods of the client of openapi-fetch. */
export function createRawClient(openapi: OpenapiClient): RawClient {
  const request = (method: string, path: string, init?: RawInit): Promise<FetchResult> =>
    callRaw(openapi, method.toUpperCase(), path, init);
  const verb = (method: string) => (path: string, init?: RawInit) => request(method, path, init);
  const raw = {
    request,
    GET: verb("GET"),
    PUT: verb("PUT"),
    POST: verb("POST"),
    DELETE: verb("DELETE"),
    OPTIONS: verb("OPTIONS"),
    HEAD: verb("HEAD"),
    PATCH: verb("PATCH"),
    TRACE: verb("TRACE"),
    use: (...middleware: Middleware[]): void => openapi.use(middleware),
    eject: (...middleware: Middleware[]): void => openapi.eject(middleware),
  };
  return raw as unknown as RawClient;
}

/** Calls a path. */
async function callRaw(
  openapi: OpenapiClient,
  method: string,
  path: string,
  init: RawInit = {},
): Promise<FetchResult> {
  checkCallOptions(`${method} ${path}`, init, rawOptionNames);
  const { params, body, parseAs = "json", middleware, headers = {}, ...options } = init;
  const operation = findOperation(method, path);
  const progress = new CallProgress({ operation, input: { params, body }, options }, method, path);
  const { path: pathValues = {}, query = {}, header = {} } = params ?? {};
  const parts = { params: { path: pathValues, query, header }, body };
  try {
    return await openapi.send(progress, path, parts, { headers, parseAs, middleware, realResponse: true });
  } catch (error) {
    const failure = isBrokenJson(error, progress, parseAs)
      ? unexpectedBody(progress.received!, "JSON", progress, openapi.tokens.knownTo(progress))
      : error;
    openapi.observer.notify("onError", progress, { error: failure });
    throw failure;
  }
}

/** Whether openapi-fetch failed to parse a successful response. Its error would quote the body. */
const isBrokenJson = (error: unknown, { received }: CallProgress, parseAs: ParseAs): boolean =>
  error instanceof SyntaxError && parseAs === "json" && received?.ok === true && !parseJson(received.bytes);
