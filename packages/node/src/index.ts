export * from "@clerk-platform/core";
export { createNodeClient, type NodeClient } from "./client/create-node-client.ts";
export type { NodeClientOptions } from "./client/node-client-options.ts";
export { createNodeTransport, type NodeTransport } from "./transport/create-node-transport.ts";
export type { TransportOptions } from "./transport/transport-options.ts";
