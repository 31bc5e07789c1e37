"use client";

export type { Retry } from "./cache/retry.ts";
export * from "./generated/hooks.ts";
export {
  PlatformHydrationBoundary,
  type PlatformHydrationBoundaryProps,
} from "./hydration/platform-hydration-boundary.tsx";
export { type ItemPatch, optimisticPatch } from "./optimistic/optimistic-patch.ts";
export { optimisticRemove } from "./optimistic/optimistic-remove.ts";
export type { InfiniteQueryHook, SuspenseInfiniteQueryHook } from "./react/infinite-query-hooks.ts";
export type { ItemMutationHook, MutationHook } from "./react/mutation-hook.ts";
export { PlatformProvider, type PlatformProviderProps } from "./react/platform-provider.tsx";
export type { QueryHook, SuspenseQueryHook } from "./react/query-hooks.ts";
export { usePlatform } from "./react/use-platform.ts";
export * from "./server.ts";
