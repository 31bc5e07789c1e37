import { matchOperation, type OperationDescriptor } from "@clerk-platform/contract";
import { checkPath } from "../request/path.ts";
import { ProxyRefusal } from "./proxy-refusal.ts";

/** An operation found by its path, with the decoded parameters in it. */
export interface MatchedRequest {
  operation: OperationDescriptor;
  pathInput: Record<string, string>;
}

/**
 * Finds the operation of a method and a path below the mount point.
 *
 * @throws {@link ProxyRefusal} 400 for a path that could be read as another one, 404 for an unknown one.
 */
export function matchRequest(method: string, path: string): MatchedRequest {
  for (const segment of path.split("/").slice(1)) decodeSegment(segment);
  const { match } = matchOperation(method, path);
  if (!match) throw new ProxyRefusal(404, "resource_not_found", `No operation has ${method} on this path.`);
  const pathInput: Record<string, string> = {};
  for (const [name, segment] of Object.entries(match.pathParameters))
    pathInput[name] = decodeSegment(segment);
  return { operation: match.operation, pathInput };
}

/** Refuses empty segments, and dot segments and separators however often they are encoded. */
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
