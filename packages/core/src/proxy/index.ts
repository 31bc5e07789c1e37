export { proxyHeader } from "./check-origin.ts";
export { createPlatformProxy, type PlatformProxy, type RefusedRequest } from "./create-platform-proxy.ts";
export type {
  Authorization,
  PlatformProxyOptions,
  ProxyAuditEvent,
  ProxyCall,
  ProxyInput,
  ProxyOperations,
  ProxyParameters,
  ProxyRule,
} from "./proxy-options.ts";
