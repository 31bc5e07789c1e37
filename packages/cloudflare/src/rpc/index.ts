export type { RpcOperations } from "../generated/rpc-operations.ts";
export { PlatformEntrypoint, type PlatformEntrypointClass } from "./platform-entrypoint.ts";
export type { PlatformEntrypointOptions, RpcCall, RpcVerdict } from "./platform-entrypoint-options.ts";
