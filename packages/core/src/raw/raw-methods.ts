import type { Middleware } from "openapi-fetch";
import type { CallOptions } from "../options/call-options.ts";
import type { RequestParts } from "../request/build-request.ts";
import type { GivenHeaders } from "../request/headers.ts";
import type { MiddlewareList } from "./middleware-list.ts";
import type { RawClient } from "./raw-client.ts";

/** How openapi-fetch reads a response; `stream` leaves that to others. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** What a raw call takes. */
export interface RawInit extends Omit<CallOptions, "headers"> {
  params?: Partial<RequestParts["params"]>;
  body?: unknown;
  headers?: GivenHeaders;
  parseAs?: ParseAs;
  middleware?: Middleware[];
}

/** What openapi-fetch resolves with. */
export interface FetchResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type CallRaw = (method: string, path: string, init: RawInit) => Promise<FetchResult>;

/** The methods of the client of openapi-fetch, through a function that adds what each call needs. */
export function createRawMethods(openapi: RawClient, list: MiddlewareList, callRaw: CallRaw): RawClient {
  const request = (method: string, path: string, init: RawInit = {}): Promise<FetchResult> =>
    callRaw(method.toUpperCase(), path, init);
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
    use(...middleware: Middleware[]) {
      openapi.use(...middleware);
      list.add(middleware);
    },
    eject(...middleware: Middleware[]) {
      openapi.eject(...middleware);
      list.remove(middleware);
    },
  };
  return raw as unknown as RawClient;
}
