import type { CallOptions } from "../call-options.ts";
import { fail } from "../fail.ts";
import type { Target } from "../find-operation.ts";
import type { RequestParts } from "./build-request.ts";
import { encodePathValue, encodeQuery } from "./encode.ts";
import { serializeBody } from "./serialize-body.ts";

/** Header fields by their name in lower case. */
export type HeaderFields = Record<string, string>;

/** What is sent, attempt after attempt; a body that has to be read first is a promise. */
export type Assembled = [url: string, headers: HeaderFields, body: ReturnType<typeof serializeBody>];

/**
 * Puts a request together.
 *
 * @throws TypeError naming the value that cannot be sent, without repeating it.
 */
export function assemble(
  baseUrl: string,
  { name, method, path: template }: Target,
  { params: { path: values, query, header } = {}, body }: RequestParts,
  more: CallOptions["headers"],
): Assembled {
  // Plain fields rather than `Headers`, which would load all of `fetch` in Node.
  const headers: HeaderFields = {};
  for (const [key, value] of Object.entries({
    // Raw calls take whatever openapi-fetch takes.
    ...(more?.forEach ? Object.fromEntries(more as never) : more),
    ...header,
  })) {
    if (value === undefined) continue;
    if (!/^[\w.-]+:[\t -~\x80-\xff]*$/.test(`${key}:${value}`)) fail(`${name}: invalid header`);
    headers[key.toLowerCase()] = value as string;
  }
  const path = template.replace(/{(.+?)}/g, (_, input) =>
    encodePathValue(`${name}: input "${input}"`, values?.[input] as string | undefined),
  );
  // A template of the caller's own must not climb either, alone or together with its values.
  if (name === "raw") encodePathValue(`${method} ${template}`, path);
  return [baseUrl + path + encodeQuery(query), headers, serializeBody(body, headers)];
}
