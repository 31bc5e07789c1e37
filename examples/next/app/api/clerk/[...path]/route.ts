import { createPlatformProxy } from "@clerk-platform/core/proxy";
import { userOf } from "../../../../lib/session.ts";

/** What browsers may do. The token stays here; an operation that is not named is refused. */
const proxy = createPlatformProxy({
  token: process.env.CLERK_PLATFORM_API_KEY,
  baseUrl: process.env.CLERK_PLATFORM_API_URL,
  authorize: ({ request }) => userOf(request),
  operations: {
    listApplications: true,
    createApplication: { constrain: (input, user) => user.role === "owner" && input },
    updateApplication: { constrain: (input, user) => user.role === "owner" && input },
  },
});

export { proxy as DELETE, proxy as GET, proxy as PATCH, proxy as POST, proxy as PUT };
