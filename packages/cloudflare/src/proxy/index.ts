export * from "@clerk-platform/core/proxy";
export { type PlatformProxyWorker, platformProxyWorker } from "./platform-proxy-worker.ts";
export type {
  PlatformProxyWorkerOptions,
  ProxyContext,
  ProxyRateLimit,
  RateLimitBinding,
  WorkerProxyCall,
} from "./proxy-worker-options.ts";
