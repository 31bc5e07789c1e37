export * from "@clerk-platform/core";
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
