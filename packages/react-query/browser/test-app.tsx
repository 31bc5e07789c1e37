import { createPlatformClient, type OperationName } from "@clerk-platform/core";
import { createPlatformQuery, PlatformProvider } from "@clerk-platform/react-query";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { commands } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { SeenRequest, WorldOptions } from "./server/world.ts";

/** An application in front of an API of its own. */
export type App = Awaited<ReturnType<typeof openApp>>;

/** Opens an API of its own, and an application's providers over it. */
export async function openApp(options: WorldOptions = {}) {
  const baseUrl = await commands.openWorld(options);
  // The jitter of retries is zero: tests do not wait.
  const client = createPlatformClient({ baseUrl, random: () => 0 });
  const queryClient = new QueryClient();
  const allowed = options.operations?.includes("listApplications") ?? true;
  const [application] = allowed ? await client.listApplications() : [];
  const applicationID = application?.application_id ?? "app_unknown";
  const known = (await commands.seenRequests(baseUrl)).length;
  return {
    client,
    queryClient,
    platform: createPlatformQuery(client),
    applicationID,
    target: { applicationID, envOrInsID: "production" as const },
    /** Renders inside of the providers. */
    show: (ui: ReactNode, { strict = false } = {}) => {
      const app = (
        <QueryClientProvider client={queryClient}>
          <PlatformProvider client={client}>{ui}</PlatformProvider>
        </QueryClientProvider>
      );
      return render(strict ? <StrictMode>{app}</StrictMode> : app);
    },
    baseUrl,
    hold: (operation: OperationName) => commands.holdRequests(baseUrl, operation),
    release: (operation?: OperationName) => commands.releaseRequests(baseUrl, operation),
    fail: (fault: Parameters<typeof commands.injectFault>[1]) => commands.injectFault(baseUrl, fault),
    /** The requests since, of one operation or of all. */
    async seen(operation?: OperationName): Promise<SeenRequest[]> {
      const since = (await commands.seenRequests(baseUrl)).slice(known);
      return operation ? since.filter((request) => request.operation === operation) : since;
    },
  };
}
