import {
  describeOperation,
  type OperationDescriptor,
  type OperationName,
  operationTable,
} from "@clerk-platform/contract";

/** The operation of a method and a path template, if the document has one. */
export function findOperation(method: string, path: string): OperationDescriptor | undefined {
  for (const name in operationTable) {
    if (`${operationTable[name as OperationName]} `.startsWith(`${method} ${path} `)) {
      return describeOperation(name as OperationName);
    }
  }
  return undefined;
}
