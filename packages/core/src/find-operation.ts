import { listOperations, type OperationDescriptor } from "@clerk-platform/contract";

/** What a request is for: an operation, or a call outside the document, then named `raw`. */
export type Target = Pick<OperationDescriptor, "method" | "path" | "replaySafe"> &
  Partial<Pick<OperationDescriptor, "list">> & { readonly name: string };

/** The operation of a method and a path template, if the document has one. */
export const findOperation = (method: string, path: string): OperationDescriptor | undefined =>
  listOperations().find((operation) => operation.method === method && operation.path === path);
