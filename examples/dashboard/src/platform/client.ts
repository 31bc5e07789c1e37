import { createPlatformClient } from "@clerk-platform/core";

/** Calls the proxy on this page's own server, which adds the token. */
export const client = createPlatformClient({ baseUrl: "/api/clerk" });
