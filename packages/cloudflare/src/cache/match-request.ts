import { listOperations, type OperationDescriptor } from "@clerk-platform/core";

/** A request as an operation, with what stands in its path. */
export interface MatchedRequest {
  readonly operation: OperationDescriptor;
  readonly input: Readonly<Record<string, string>>;
}

let patterns: { operation: OperationDescriptor; pattern: RegExp }[] | undefined;

/** The operation that a request carries out; none for calls outside the document. */
export function matchRequest(method: string, { pathname }: URL): MatchedRequest | undefined {
  patterns ??= listOperations().map((operation) => ({
    operation,
    // The base URL may have a path of its own.
    pattern: new RegExp(`${operation.path.replace(/{(\w+)}/g, "(?<$1>[^/]+)")}$`),
  }));
  for (const { operation, pattern } of patterns) {
    const match = operation.method === method ? pattern.exec(pathname) : null;
    if (match) return { operation, input: match.groups ?? {} };
  }
  return undefined;
}
