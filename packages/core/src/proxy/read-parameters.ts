import type { OperationDescriptor } from "@clerk-platform/contract";
import type { MatchedRequest } from "./match-request.ts";
import { ProxyRefusal } from "./proxy-refusal.ts";

/**
 * Reads the parameters of an operation from path, query and headers. Other headers and cookies are ignored.
 *
 * @throws {@link ProxyRefusal} naming an unknown or malformed parameter.
 */
export function readParameters(
  request: Request,
  { operation, pathInput }: MatchedRequest,
): Record<string, unknown> {
  const input: Record<string, unknown> = { ...pathInput };
  const { pathname, searchParams: query } = new URL(request.url);
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    if (!Object.hasOwn(operation.parameters, name) && isRouteParameter(values, pathname)) continue;
    input[name] = readParameter(operation, name, values);
  }
  for (const [name, parameter] of Object.entries(operation.parameters)) {
    const value = parameter.in === "header" ? request.headers.get(parameter.wireName) : null;
    if (value !== null) input[name] = value;
  }
  return input;
}

/** Next's edge runtime adds the segments of a catch-all route to the query: `?path=platform&path=applications`. */
function isRouteParameter(values: string[], pathname: string): boolean {
  const segments = pathname.split("/").filter((segment) => segment !== "");
  return values.join("/") === segments.slice(-values.length).map(decodeURIComponent).join("/");
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
  if (more.length > 0) return refuse("occurs more than once");
  if (kind === "boolean") return value === "true" || (value === "false" ? false : refuse("is not a boolean"));
  if (kind === "number") return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : refuse("is not a number");
  return value;
}
