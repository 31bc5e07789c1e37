"use client";

import { createPlatformClient } from "@clerk-platform/core";
import { PlatformProvider } from "@clerk-platform/react-query";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

/** Where the proxy is: `app/api/clerk/[...path]/route.ts`. */
const client = createPlatformClient({ baseUrl: "/api/clerk" });

export function Providers({ children }: { children: ReactNode }) {
  // One cache for each visitor; on the server, one for each request.
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <PlatformProvider client={client}>{children}</PlatformProvider>
    </QueryClientProvider>
  );
}
