import type { OperationDescriptor } from "@clerk-platform/contract";
import { fail } from "../fail.ts";
import { isBytes, isStream } from "./serialize-body.ts";

/** Parameters by place, and the payload, in the form of openapi-fetch. */
export interface RequestParts {
  params?: Partial<Record<"path" | "query" | "header", Record<string, unknown>>>;
  body?: unknown;
}

/**
 * Sorts an input object into the parts of a request.
 *
 * @throws TypeError naming the operation and the input that is missing, unknown or of the wrong type.
 */
export function buildRequest(
  { name, parameters, body: expected }: OperationDescriptor,
  input?: Record<string, unknown>,
): RequestParts {
  input ??= {};
  const { kind: bodyKind, required: bodyRequired } = expected ?? {};
  const multipart = bodyKind === "multipart";
  const params = { path: {}, query: {}, header: {} } as Required<RequestParts>["params"];
  const refuse = (key: string, why: string): never => fail(`${name}: input "${key}" ${why}`);
  for (const key in { ...parameters, ...input }) {
    const value = input[key];
    const { in: place, wireName = key, required, kind } = parameters[key] ?? {};
    if (!place) {
      if (key !== "body" || !bodyKind || bodyKind === "empty") refuse(key, "is unknown");
    } else if (value !== undefined) {
      if ((Array.isArray(value) ? "array" : typeof value) !== kind) refuse(key, `must be of type ${kind}`);
      params[place]![wireName] = value;
    } else if (required) refuse(key, "is missing");
  }
  if (bodyKind === "empty") return { params, body: {} };
  const { body } = input;
  if (!bodyRequired && body === undefined) return { params };
  const { file } = Object(body);
  const upload = [body, file].some((value) => isBytes(value) || isStream(value));
  if (Object(body) !== body || Array.isArray(body) || upload !== multipart) {
    refuse("body", multipart ? "must be or have a file" : "must be an object");
  }
  return { params, body };
}
