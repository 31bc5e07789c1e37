import { createNodeClient } from "@clerk-platform/node";

/** For server components: reads `CLERK_PLATFORM_API_KEY` when the first call is made, so a build needs no secret. */
export const clerk = createNodeClient();
