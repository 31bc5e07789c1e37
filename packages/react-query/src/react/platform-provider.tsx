import type { PlatformClient } from "@clerk-platform/core";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type Binding, bind } from "../binding.ts";

const PlatformContext = createContext<Binding | undefined>(undefined);

/** What {@link PlatformProvider} takes. */
export interface PlatformProviderProps {
  /** The client, the same one at every render: make it outside of components. */
  client: PlatformClient;
  /**
   * The first part of every key; one for each workspace, where a page shows several.
   * @defaultValue `clerk-platform`
   */
  scope?: string | undefined;
  children?: ReactNode;
}

/**
 * Says to the hooks beneath which client to use. Stands inside of React Query's `QueryClientProvider`.
 *
 * @param props - the client, and what stands beneath.
 * @throws TypeError where a browser would talk to the service itself.
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
export function PlatformProvider({ client, scope, children }: PlatformProviderProps): ReactNode {
  const binding = useMemo(() => bind(client, scope), [client, scope]);
  return <PlatformContext.Provider value={binding}>{children}</PlatformContext.Provider>;
}

/** @throws Error when there is no provider above. */
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
