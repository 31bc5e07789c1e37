import { createPlatformClient } from "@clerk-platform/core";

/** No token here: the proxy on this page's own server has it. */
export const client = createPlatformClient({ baseUrl: "/api/clerk" });
