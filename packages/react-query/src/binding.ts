import type { PlatformClient } from "@clerk-platform/core";

/** The client that queries use, and the first part of their cache keys. */
export interface Binding {
  readonly client: PlatformClient;
  readonly keyPrefix: string;
}

/** @throws TypeError if a browser would send requests to the service itself. */
export function bind(client: PlatformClient, keyPrefix = "clerk-platform"): Binding {
  if (!client || typeof client.listApplications !== "function") {
    throw new TypeError('client must be a client: createPlatformClient({ baseUrl: "/api/clerk" })');
  }
  if (typeof document === "object" && /^https?:\/\/api\.clerk\.com(:\d+)?(\/|$)/i.test(client.baseUrl)) {
    throw new TypeError(
      `This client talks to ${client.baseUrl} from a browser, where its token would be public: put the proxy of ` +
        '@clerk-platform/core/proxy on your server and use createPlatformClient({ baseUrl: "/api/clerk" })',
    );
  }
  return { client, keyPrefix };
}
