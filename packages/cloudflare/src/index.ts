export * from "@clerk-platform/core";
export { createWorkersClient, type WorkersClientOptions } from "./client/create-workers-client.ts";
export type { PlatformEnv, SecretBinding, ServiceBinding } from "./client/platform-env.ts";
export type { RpcOperations } from "./generated/rpc-operations.ts";
export { fromService, type PlatformService, type RemoteClient } from "./rpc/from-service.ts";
export type { RpcCallOptions, RpcListOptions } from "./rpc/rpc-call-options.ts";
