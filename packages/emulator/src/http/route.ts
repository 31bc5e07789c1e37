import { matchOperation, type OperationDescriptor } from "@clerk-platform/contract";

/** Where a path leads. */
export interface Match {
  readonly operation: OperationDescriptor;
  /** Path parameters as sent, still encoded. */
  readonly segments: Readonly<Record<string, string>>;
}

/**
 * Finds the operation of a method and a raw path without its query, with or without the `/v1` of the base URL.
 *
 * @returns the match; or the methods that the path would allow; or nothing.
 */
export function route(method: string, path: string): { match?: Match; allow?: string[] } {
  const { match, allowedMethods } = matchOperation(method, path.replace(/^\/v1(?=\/)/, ""));
  if (match) return { match: { operation: match.operation, segments: match.pathParameters } };
  return allowedMethods.length > 0 ? { allow: [...allowedMethods] } : {};
}
