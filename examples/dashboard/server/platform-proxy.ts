import { type PlatformProxyListener, platformProxyListener } from "@clerk-platform/node";
import type { Sessions } from "./sessions.ts";

/** What everybody who is signed in may do. */
const supportMay = new Set<string>([
  "listApplications",
  "getApplication",
  "listApplicationDomains",
  "getApplicationDomainStatus",
  "triggerDNSCheck",
  "listInstanceUsers",
  "banUser",
  "unbanUser",
  "getConfig",
  "getConfigSchema",
  "patchConfig",
  "listApplicationTransfers",
]);

/** The Platform API as this dashboard's pages may use it: the token stays here. */
export const platformProxy = (
  { token, baseUrl }: { token: string; baseUrl: string },
  sessions: Sessions,
): PlatformProxyListener =>
  platformProxyListener({
    token,
    baseUrl,
    authorize: ({ request, operation }) => {
      const session = sessions.find(request.headers.get("cookie"));
      if (!session) return signedOut();
      return (session.role === "owner" || supportMay.has(operation)) && session;
    },
    // Everything that is not named here is refused, whoever asks: deleting users, for one.
    operations: {
      listApplications: true,
      createApplication: true,
      getApplication: true,
      updateApplication: true,
      deleteApplication: true,
      uploadApplicationLogo: true,
      deleteApplicationLogo: true,
      listApplicationDomains: true,
      createApplicationDomain: true,
      getApplicationDomainStatus: true,
      triggerDNSCheck: true,
      // Nobody downloads all users in one go.
      listInstanceUsers: {
        constrain: (input) => ({ ...input, limit: Math.min(input.limit ?? 20, 50) }),
      },
      banUser: true,
      unbanUser: true,
      getConfig: true,
      getConfigSchema: true,
      // Support may look at what a change would do, and let an owner do it.
      patchConfig: {
        constrain: (input, { role }) => (role === "owner" || input.dry_run === true) && input,
      },
      listApplicationTransfers: true,
      // The code has to be handed on. Looking at transfers later does not show it.
      createApplicationTransfer: { reveal: true },
      cancelApplicationTransfer: true,
    },
  });

const signedOut = (): Response =>
  Response.json(
    { errors: [{ code: "signed_out", message: "Signed out", long_message: "Sign in to go on." }] },
    { status: 401, headers: { "cache-control": "no-store" } },
  );
