import { listOperations, type OperationDescriptor } from "@clerk-platform/contract";
import { encodePathValue } from "../request/encode.ts";
import { ProxyRefusal } from "./proxy-refusal.ts";

/** An operation found by its path, with the decoded parameters in it. */
export interface MatchedOperation {
  operation: OperationDescriptor;
  pathInput: Record<string, string>;
}

/**
 * Finds the operation of a method and a path below the mount point.
 *
 * @throws {@link ProxyRefusal} 400 for a path that tries to be another one, 404 for one that is none.
 */
export function matchOperation(method: string, pathname: string): MatchedOperation {
  const segments = pathname.split("/").map(decodeSegment);
  if (segments.slice(1).includes("")) throw badPath();
  for (const operation of listOperations()) {
    if (operation.method !== method) continue;
    const template = operation.path.split("/");
    if (template.length !== segments.length) continue;
    const pathInput: Record<string, string> = {};
    const matches = template.every((part, index) => {
      const parameter = /^{(\w+)}$/.exec(part)?.[1];
      if (parameter) pathInput[parameter] = segments[index]!;
      return parameter !== undefined || part === segments[index];
    });
    if (matches) return { operation, pathInput };
  }
  throw new ProxyRefusal(404, "resource_not_found", `No operation answers ${method} on this path.`);
}

function decodeSegment(segment: string): string {
  try {
    const decoded = decodeURIComponent(segment);
    // Refuses dot segments however often they are encoded; separators could only serve to smuggle some in.
    if (decoded) encodePathValue("path", decoded);
    if (/[/\\]/.test(decoded)) throw badPath();
    return decoded;
  } catch {
    throw badPath();
  }
}

const badPath = (): ProxyRefusal =>
  new ProxyRefusal(400, "bad_path", "The path is not in its canonical form.");
