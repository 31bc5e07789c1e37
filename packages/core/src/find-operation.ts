import { listOperations, type OperationDescriptor } from "@clerk-platform/contract";

/** The operation of a method and a path template, if the document has one. */
export const findOperation = (method: string, path: string): OperationDescriptor | undefined =>
  listOperations().find((operation) => operation.method === method && operation.path === path);
