import {
  type CacheOptions,
  cacheStatus,
  createCachedClient,
  kvStore,
} from "@clerk-platform/cloudflare/cache";

/** Caches reads for a minute, and serves them for another hour while the service is down. */
const cacheOptions = (env: GatewayEnv): CacheOptions => ({
  store: kvStore(env.CLERK_CACHE),
  ttl: { getApplication: 60, listApplications: 60 },
  staleIfError: 3600,
});

export const cachedClient = (env: GatewayEnv) => createCachedClient(env, { cache: cacheOptions(env) });

export { cacheStatus };
