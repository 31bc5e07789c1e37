import type { OperationDescriptor } from "@clerk-platform/contract";
import type { CallOptions } from "../call-options.ts";
import { fail } from "../fail.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import type { RequestParts } from "./build-request.ts";
import { encodePathValue, encodeQuery } from "./encode.ts";
import { serializeBody } from "./serialize-body.ts";

/** Puts a request together and sends it. */
export type Send = (
  method: string,
  path: string,
  operation: OperationDescriptor | undefined,
  parts: RequestParts,
  options: CallOptions,
  input: unknown,
  raw: boolean,
) => ReturnType<Pipeline>;

/** Creates what named and raw calls have in common. */
export function createSend(baseUrl: string, pipeline: Pipeline): Send {
  return async (method, path, operation, { params = {}, body }, options, input, raw) => {
    const place = operation?.name ?? `${method} ${path}`;
    let headers!: Headers;
    try {
      headers = new Headers(options.headers);
      for (const name in params.header) {
        if (params.header[name] !== undefined) headers.set(name, params.header[name] as string);
      }
    } catch {
      // The runtime's own message would repeat the value.
      fail(`${place}: invalid header`);
    }
    const target = path.replace(/{(.+?)}/g, (_, name) =>
      encodePathValue(`${place}: input "${name}"`, params.path?.[name]),
    );
    // The template itself must not climb either, alone or together with its values.
    encodePathValue(place, target);
    return pipeline({
      operation,
      method,
      url: baseUrl + target + encodeQuery(params.query),
      headers,
      body: body === undefined ? undefined : serializeBody(body, headers),
      input,
      options,
      raw,
    });
  };
}
