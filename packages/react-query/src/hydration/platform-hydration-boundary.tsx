import { type DehydratedState, HydrationBoundary, type HydrationBoundaryProps } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { reviveFailures } from "./revive-failures.ts";

/** A failed promise does not succeed when it is awaited again. */
const options: HydrationBoundaryProps["options"] = { defaultOptions: { queries: { retry: false } } };

/** Props of {@link PlatformHydrationBoundary}. */
export interface PlatformHydrationBoundaryProps {
  /** What `dehydratePlatform` returned on the server. */
  state: DehydratedState;
  children?: ReactNode;
}

/**
 * React Query's `HydrationBoundary` for the state of `dehydratePlatform`: a query that failed while it was streamed
 * rejects with the SDK's error, which `isApiError` and the other guards recognise.
 *
 * @param props - the state, and the components that read it.
 */
export function PlatformHydrationBoundary({ state, children }: PlatformHydrationBoundaryProps): ReactNode {
  const revived = useMemo(() => reviveFailures(state), [state]);
  return (
    <HydrationBoundary state={revived} options={options}>
      {children}
    </HydrationBoundary>
  );
}
