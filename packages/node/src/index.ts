export * from "@clerk-platform/core";
export { bulk } from "./bulk/bulk.ts";
export type {
  BulkContext,
  BulkOptions,
  BulkOutcome,
  BulkProgress,
  BulkReport,
} from "./bulk/bulk-options.ts";
export { createNodeClient, type NodeClient } from "./client/create-node-client.ts";
export type { NodeClientOptions } from "./client/node-client-options.ts";
export { type FileFromPathOptions, fileFromPath } from "./files/file-from-path.ts";
export {
  type FetchHandler,
  type ListenerOptions,
  type PlatformProxyListener,
  platformProxyListener,
} from "./proxy/platform-proxy-listener.ts";
export { createNodeTransport, type NodeTransport } from "./transport/create-node-transport.ts";
export type { TransportOptions } from "./transport/transport-options.ts";
