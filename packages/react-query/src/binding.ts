import type { PlatformClient } from "@clerk-platform/core";

/** Where queries go, and under which scope their answers are kept. */
export interface Binding {
  readonly client: PlatformClient;
  readonly scope: string;
}

/** @throws TypeError where a browser would talk to the service itself. */
export function bind(client: PlatformClient, scope = "clerk-platform"): Binding {
  if (!client || typeof client.listApplications !== "function") {
    throw new TypeError('client must be a client: createPlatformClient({ baseUrl: "/api/clerk" })');
  }
  if (typeof document === "object" && /^https?:\/\/api\.clerk\.com(:\d+)?(\/|$)/i.test(client.baseUrl)) {
    throw new TypeError(
      `This client talks to ${client.baseUrl} from a browser, where its token would be public: put the proxy of ` +
        '@clerk-platform/core/proxy on your server and use createPlatformClient({ baseUrl: "/api/clerk" })',
    );
  }
  return { client, scope };
}
