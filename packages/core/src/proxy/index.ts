export { proxyHeader } from "./check-origin.ts";
export { createPlatformProxy, type PlatformProxy } from "./create-platform-proxy.ts";
export type {
  Authorization,
  PlatformProxyOptions,
  ProxyAuditEvent,
  ProxyCall,
  ProxyInput,
  ProxyOperations,
  ProxyRule,
} from "./proxy-options.ts";
