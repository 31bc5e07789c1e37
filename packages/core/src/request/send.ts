import type { CallOptions } from "../call-options.ts";
import { fail } from "../fail.ts";
import type { Target } from "../find-operation.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import type { RequestParts } from "./build-request.ts";
import { encodePathValue, encodeQuery } from "./encode.ts";
import { serializeBody } from "./serialize-body.ts";

/** Puts a request together and sends it. */
export type Send = (
  target: Target,
  parts: RequestParts,
  options: CallOptions,
  input: unknown,
  raw: boolean,
) => ReturnType<Pipeline>;

/** Creates what named and raw calls have in common. */
export function createSend(baseUrl: string, pipeline: Pipeline): Send {
  return async (target, { params: { path: values, query, header } = {}, body }, options, input, raw) => {
    const { name, method, path: template } = target;
    let headers!: Headers;
    try {
      headers = new Headers(options.headers);
      for (const key in header) {
        if (header[key] !== undefined) headers.set(key, header[key] as string);
      }
    } catch {
      // The runtime's own message would repeat the value.
      fail(`${name}: invalid header`);
    }
    const path = template.replace(/{(.+?)}/g, (_, input) =>
      encodePathValue(`${name}: input "${input}"`, values?.[input]),
    );
    // The template itself must not climb either, alone or together with its values.
    encodePathValue(`${method} ${template}`, path);
    return pipeline(
      target,
      baseUrl + path + encodeQuery(query),
      headers,
      serializeBody(body, headers),
      input,
      options,
      raw,
    );
  };
}
