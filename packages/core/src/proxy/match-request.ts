import { matchOperation, type OperationDescriptor } from "@clerk-platform/contract";
import { checkPath } from "../request/path.ts";
import { ProxyRefusal } from "./proxy-refusal.ts";

/** The operation of a path, with its decoded path parameters. */
export interface MatchedRequest {
  operation: OperationDescriptor;
  pathInput: Record<string, string>;
}

/** The prefix of every operation's path. */
const apiPrefix = "/platform/";

/**
 * Finds the operation of a method and a path.
 *
 * @throws {@link ProxyRefusal} 400 for an ambiguous path, 404 for an unknown one.
 */
export function matchRequest(method: string, pathname: string, mount: string): MatchedRequest {
  const path = withoutMount(pathname, mount);
  // Some hosts add a trailing slash to every path.
  const trimmed = path.replace(/\/$/, "");
  for (const segment of trimmed.split("/").slice(1)) decodeSegment(segment);
  if (!path.startsWith(apiPrefix)) throw notMounted(mount);
  const { match } = matchOperation(method, trimmed);
  if (!match) throw new ProxyRefusal(404, "resource_not_found", `No operation has ${method} on this path.`);
  const pathInput: Record<string, string> = {};
  for (const [name, segment] of Object.entries(match.pathParameters))
    pathInput[name] = decodeSegment(segment);
  return { operation: match.operation, pathInput };
}

/** Removes the mount point. Hono's `mount` has already removed all of it, and Next the `basePath` of its configuration. */
function withoutMount(pathname: string, mount: string): string {
  for (let rest = mount; rest !== ""; rest = rest.replace(/^\/[^/]*/, "")) {
    if (pathname.startsWith(rest + apiPrefix)) return pathname.slice(rest.length);
  }
  return pathname;
}

const notMounted = (mount: string): ProxyRefusal =>
  new ProxyRefusal(
    404,
    "resource_not_found",
    "The proxy is not mounted here.",
    `The path does not begin with ${mount}${apiPrefix}: basePath must be the path that the proxy is mounted at, and the browser's baseUrl the same`,
  );

/** Refuses empty segments, dot segments and separators, even if encoded several times. */
function decodeSegment(segment: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(segment);
    checkPath("the path", `/${decoded}`);
  } catch {
    throw badPath();
  }
  if (decoded === "" || /[/\\]/.test(decoded)) throw badPath();
  return decoded;
}

const badPath = (): ProxyRefusal =>
  new ProxyRefusal(400, "bad_path", "The path is not in its canonical form.");
