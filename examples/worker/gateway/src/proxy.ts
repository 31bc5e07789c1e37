import { platformProxyWorker, type WorkerProxyCall } from "@clerk-platform/cloudflare/proxy";

interface User {
  id: string;
}

/** The route for browsers: they can read applications and change their names, and never get the key. */
export const proxy = platformProxyWorker({
  authorize: ({ request }: WorkerProxyCall<GatewayEnv>) => userOf(request),
  operations: {
    listApplications: true,
    getApplication: true,
    updateApplication: { constrain: ({ body: { name }, ...input }) => ({ ...input, body: { name } }) },
  },
  rateLimit: { binding: "RATE_LIMITER", key: (user) => user.id },
});

/** Replace this with the lookup of your own sessions. */
function userOf(request: Request): User | undefined {
  const session = /(?:^|; )session=(\w+)/.exec(request.headers.get("cookie") ?? "")?.[1];
  return session ? { id: session } : undefined;
}
