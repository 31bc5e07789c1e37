import { useMemo } from "react";
import { createPlatformQuery } from "../create-platform-query.ts";
import type { PlatformQuery } from "../generated/platform-query.ts";
import { useBinding } from "./platform-provider.tsx";

/**
 * The factories of all operations, for the client of the provider above. They bring all operations into the bundle;
 * the named hooks bring their own.
 *
 * @throws Error when there is no provider above.
 */
export function usePlatform(): PlatformQuery {
  const { client, scope } = useBinding();
  return useMemo(() => createPlatformQuery(client, { scope }), [client, scope]);
}
