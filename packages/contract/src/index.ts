export type { BinaryBody } from "./binary-body.ts";
export { describeOperation, findOperation, isOperationName, listOperations } from "./find-operation.ts";
export type * from "./generated/models.ts";
export { operationTable } from "./generated/operation-table.ts";
export type * from "./generated/operations.ts";
export type { components, operations, paths } from "./generated/paths.ts";
export { operationScopes } from "./generated/scopes.ts";
export { sensitiveFields, sensitivePaths } from "./generated/sensitive-paths.ts";
export { mask, redactedText } from "./mask.ts";
export { type MatchResult, matchOperation, type OperationMatch } from "./match-operation.ts";
export type {
  BodyDescriptor,
  ListDescriptor,
  OperationDescriptor,
  ParameterDescriptor,
} from "./operation-descriptor.ts";
export type { OperationScopes, ScopeRequirement } from "./operation-scopes.ts";
export { redact, redactKnown, removeSecrets } from "./redact.ts";
export { secretNames } from "./secret-names.ts";
export type { SensitivePaths } from "./sensitive-paths.ts";
