import { operationTable } from "./generated/operation-table.ts";
import type { OperationName } from "./generated/operations.ts";
import type { OperationDescriptor } from "./operation-descriptor.ts";

/** Every operation, in the order of the document. */
export function listOperations(): readonly OperationDescriptor[] {
  return Object.values(operationTable);
}

/** Whether the document has an operation of that name. */
export const isOperationName = (name: unknown): name is OperationName =>
  typeof name === "string" && Object.hasOwn(operationTable, name);

/**
 * Looks up an operation by its name.
 *
 * @throws TypeError when there is no operation of that name.
 */
export function describeOperation(name: OperationName): OperationDescriptor {
  if (!isOperationName(name)) throw new TypeError(`Unknown operation "${String(name)}"`);
  return operationTable[name];
}

/** Looks up an operation by its method and its path template, e.g. `/platform/domains/{domainIDOrName}`. */
export const findOperation = (method: string, template: string): OperationDescriptor | undefined =>
  listOperations().find((operation) => operation.method === method && operation.path === template);
