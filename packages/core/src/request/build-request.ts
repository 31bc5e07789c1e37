import { headerName, type OperationDescriptor } from "@clerk-platform/contract";
import { fail } from "../fail.ts";
import { isFile } from "./serialize-body.ts";

/** Parameters by place, and the payload, in the form of openapi-fetch. */
export interface RequestParts {
  params?: Partial<Record<"path" | "query" | "header", Record<string, unknown>>>;
  body?: unknown;
}

/**
 * Sorts an input object into the parts of a request.
 *
 * @throws TypeError naming the operation and the input that is unknown, or the body that is missing or of the wrong kind.
 */
export function buildRequest(
  { name, parameters, body: expected }: OperationDescriptor,
  input: Record<string, unknown> | undefined,
): RequestParts {
  const { kind: bodyKind, required } = expected ?? {};
  const multipart = bodyKind === "multipart";
  const params = { path: {}, query: {}, header: {} } as Required<RequestParts>["params"];
  const refuse = (key: string, why: string): never => fail(`${name}: input "${key}" ${why}`);
  for (const key in input) {
    const place = parameters[key];
    const values = params[place!];
    if (values) values[place === "header" ? headerName(key) : key] = input[key];
    else if (key !== "body" || !bodyKind || bodyKind === "empty") refuse(key, "is unknown");
  }
  const { body = bodyKind === "empty" ? {} : undefined } = Object(input);
  if (!required && body === undefined) return { params };
  const upload = isFile(body) || isFile(Object(body).file);
  if (Object(body) !== body || Array.isArray(body) || upload !== multipart) {
    refuse("body", multipart ? "must have a file" : "must be an object");
  }
  return { params, body };
}
