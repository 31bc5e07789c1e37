export type { BinaryBody } from "./binary-body.ts";
export type * from "./generated/models.ts";
export { operationTable, sensitiveFields } from "./generated/operation-table.ts";
export type * from "./generated/operations.ts";
export { parameterKinds } from "./generated/parameter-kinds.ts";
export type { components, operations, paths } from "./generated/paths.ts";
export { operationScopes } from "./generated/scopes.ts";
export { sensitivePaths } from "./generated/sensitive-paths.ts";
export {
  type BodyDescriptor,
  describeOperation,
  headerName,
  type ListDescriptor,
  listOperations,
  type OperationDescriptor,
  type ParameterPlace,
  readOperation,
} from "./operation-descriptor.ts";
export type { OperationScopes } from "./operation-scopes.ts";
export type { ParameterKind } from "./parameter-kind.ts";
