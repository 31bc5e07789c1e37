export { operationMetadata } from "./generated/metadata.ts";
export type { OperationMetadata } from "./operation-metadata.ts";
