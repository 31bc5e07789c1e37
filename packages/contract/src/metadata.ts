export { operationMetadata } from "./generated/metadata.ts";
export type { OperationMetadata, ScopeRequirement } from "./operation-metadata.ts";
