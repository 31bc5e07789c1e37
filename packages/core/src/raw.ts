import type { paths } from "@clerk-platform/contract";
import type { Client } from "openapi-fetch";
import { findOperation } from "./find-operation.ts";
import type { Pipeline } from "./pipeline/pipeline.ts";
import { encodePathValue, encodeQuery } from "./request/encode.ts";
import { serializeBody } from "./request/serialize-body.ts";

const verbs = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

/**
 * Calls by path, typed and answered as by openapi-fetch: `{ data }` or `{ error }`, and the `response`. Decide by
 * `response.ok`: an empty error body makes both `undefined`.
 */
export type RawClient = Pick<Client<paths>, (typeof verbs)[number] | "request">;

interface RawInit {
  params?: Partial<Record<"path" | "query" | "header", Record<string, unknown>>>;
  body?: unknown;
  headers?: Record<string, string>;
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
  signal?: AbortSignal;
}

/** Creates the path-typed half of a client. */
export function createRawClient(baseUrl: string, pipeline: Pipeline): RawClient {
  const request = async (method: string, path: string, init: RawInit = {}) => {
    const { params = {}, body, parseAs = "json" } = init;
    const place = `${method} ${path}`;
    const headers = new Headers({ ...init.headers, ...params.header } as Record<string, string>);
    // The template itself must not climb either.
    encodePathValue(place, path);
    const target = path.replace(/{(.+?)}/g, (_, name) =>
      encodePathValue(`${place}: "${name}"`, params.path?.[name]),
    );
    const answer = await pipeline({
      operation: findOperation(method, path),
      method,
      url: baseUrl + target + encodeQuery(place, params.query),
      headers,
      body: body === undefined ? undefined : serializeBody(body, headers),
      options: init as { signal?: AbortSignal },
      raw: true,
    });
    const bytes = answer.bytes.byteLength ? answer.bytes : null;
    const response = new Response(bytes, answer.response);
    if (response.ok)
      return {
        data: bytes && (await (parseAs === "stream" ? response.body : response[parseAs]())),
        response,
      };
    const text = await response.text();
    let error: unknown = text || undefined;
    try {
      error = JSON.parse(text);
    } catch {
      // Not JSON: the text is the error.
    }
    return { error, response };
  };
  return Object.assign(
    { request: (method: string, ...rest: [string, RawInit?]) => request(method.toUpperCase(), ...rest) },
    ...verbs.map((verb) => ({ [verb]: request.bind(null, verb) })),
  );
}
