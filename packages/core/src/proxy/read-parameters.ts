import type { OperationDescriptor } from "@clerk-platform/contract";
import type { MatchedRequest } from "./match-request.ts";
import { ProxyRefusal } from "./proxy-refusal.ts";

/**
 * Reads path, query and headers of a request, and exactly the parameters that the operation has; every other header
 * and cookie stays behind.
 *
 * @throws {@link ProxyRefusal} naming what is unknown or malformed.
 */
export function readParameters(
  request: Request,
  { operation, pathInput }: MatchedRequest,
): Record<string, unknown> {
  const input: Record<string, unknown> = { ...pathInput };
  const query = new URL(request.url).searchParams;
  for (const name of new Set(query.keys())) input[name] = readParameter(operation, name, query.getAll(name));
  for (const [name, parameter] of Object.entries(operation.parameters)) {
    const value = parameter.in === "header" ? request.headers.get(parameter.wireName) : null;
    if (value !== null) input[name] = value;
  }
  return input;
}

function readParameter(operation: OperationDescriptor, name: string, values: string[]): unknown {
  const [value = "", ...more] = values;
  const refuse = (why: string): never => {
    throw new ProxyRefusal(400, "request_invalid", `Query parameter ${JSON.stringify(name)} ${why}.`);
  };
  const parameter = Object.hasOwn(operation.parameters, name) ? operation.parameters[name] : undefined;
  if (parameter?.in !== "query") return refuse("is unknown");
  const { kind } = parameter;
  if (kind === "array") return values;
  if (more.length > 0) return refuse("is there more than once");
  if (kind === "boolean") return value === "true" || (value === "false" ? false : refuse("is no boolean"));
  if (kind === "number") return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : refuse("is no number");
  return value;
}
