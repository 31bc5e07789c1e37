import type { paths } from "@clerk-platform/contract";
import type { Client } from "openapi-fetch";
import type { CallOptions } from "./call-options.ts";
import { findOperation } from "./find-operation.ts";
import type { Send } from "./pipeline/pipeline.ts";
import { readJson } from "./read-json.ts";
import type { RequestParts } from "./request/build-request.ts";

const verbs = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

/**
 * Calls by path, typed and answered as by openapi-fetch: `{ data }` or `{ error }`, and the `response`. Decide by
 * `response.ok`: an empty error body makes both `undefined`.
 */
export type RawClient = Pick<Client<paths>, (typeof verbs)[number]>;

interface RawInit extends RequestParts, CallOptions {
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
}

/** Creates the path-typed half of a client. */
export function createRawClient(send: Send): RawClient {
  const request = async (method: string, path: string, init: RawInit = {}) => {
    const { parseAs = "json" } = init;
    const target = findOperation(method, path) ?? {
      name: "raw",
      method,
      path,
      replaySafe: !/^P[OA]/.test(method),
    };
    const answer = await send(target, init, undefined, true);
    const response = new Response(answer.bytes.byteLength ? answer.bytes : null, answer.response);
    if (response.ok) {
      const { body } = response;
      // The parser's own message would quote the answer.
      const read = () => response[parseAs as "json"]().catch(() => Promise.reject(answer.invalid()));
      return { data: body ? (parseAs === "stream" ? body : await read()) : undefined, response };
    }
    // Where it is no JSON, the text is the error.
    return { error: readJson(answer.bytes, (await response.text()) || undefined), response };
  };
  const client: Record<string, unknown> = {};
  for (const verb of verbs) client[verb] = request.bind(null, verb);
  return client as unknown as RawClient;
}
