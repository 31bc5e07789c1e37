import { createPlatformProxy } from "@clerk-platform/core/proxy";

/** Your own sign-in: here, one user with a fixed cookie. */
const userOf = (request: Request) =>
  request.headers.get("cookie")?.includes("session=demo") && { role: "owner" };

export const proxy = createPlatformProxy({
  token: () => process.env.CLERK_PLATFORM_API_KEY,
  baseUrl: process.env.CLERK_PLATFORM_API_URL,
  authorize: ({ request }) => userOf(request),
  operations: ["listApplications", "createApplication"],
});
