import { useMemo } from "react";
import { createPlatformQuery } from "../create-platform-query.ts";
import type { PlatformQuery } from "../generated/platform-query.ts";
import { useBinding } from "./platform-provider.tsx";

/**
 * Returns the factories of all operations for the client of the provider above. They add all operations to the bundle;
 * a named hook adds only its own.
 *
 * @throws Error if there is no provider above.
 */
export function usePlatform(): PlatformQuery {
  const { client, keyPrefix } = useBinding();
  return useMemo(() => createPlatformQuery(client, { keyPrefix }), [client, keyPrefix]);
}
