import type { PlatformClient } from "@clerk-platform/core";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type Binding, bind } from "../binding.ts";

const PlatformContext = createContext<Binding | undefined>(undefined);

/** Props of {@link PlatformProvider}. */
export interface PlatformProviderProps {
  /** The client, the same one at every render: create it outside components. */
  client: PlatformClient;
  /**
   * The first part of every cache key. Use one for each workspace if a page shows several.
   * @defaultValue `clerk-platform`
   */
  keyPrefix?: string | undefined;
  children?: ReactNode;
}

/**
 * Provides the client to the hooks below it. Render it inside React Query's `QueryClientProvider`.
 *
 * @param props - the client, and the components that use it.
 * @throws TypeError if a browser would send requests to the service itself.
 *
 * @example
 * ```tsx
 * const client = createPlatformClient({ baseUrl: "/api/clerk" });
 *
 * <QueryClientProvider client={queryClient}>
 *   <PlatformProvider client={client}>…</PlatformProvider>
 * </QueryClientProvider>
 * ```
 */
export function PlatformProvider({ client, keyPrefix, children }: PlatformProviderProps): ReactNode {
  const binding = useMemo(() => bind(client, keyPrefix), [client, keyPrefix]);
  return <PlatformContext.Provider value={binding}>{children}</PlatformContext.Provider>;
}

/** @throws Error if there is no provider above. */
export function useBinding(): Binding {
  const binding = useContext(PlatformContext);
  if (!binding) {
    throw new Error(
      "No PlatformProvider above this component: wrap it in <PlatformProvider client={…}>, " +
        'with createPlatformClient({ baseUrl: "/api/clerk" })',
    );
  }
  return binding;
}
