import { type PlatformProxyListener, platformProxyListener } from "@clerk-platform/node";
import type { Sessions } from "./sessions.ts";

/** The operations that support may use. An owner may use all that the proxy allows. */
const supportMay = new Set<string>([
  "listApplications",
  "getApplication",
  "listApplicationDomains",
  "getApplicationDomainStatus",
  "listDomains",
  "triggerDNSCheck",
  "listInstanceUsers",
  "banUser",
  "unbanUser",
  "getConfig",
  "getConfigSchema",
  "patchConfig",
  "listApplicationTransfers",
]);

/** Forwards the requests of the pages to the Platform API, with the token that browsers never get. */
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
    // Every operation that is not listed is refused for everyone.
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
      listDomains: true,
      triggerDNSCheck: true,
      // No request gets more than 50 users.
      listInstanceUsers: {
        constrain: (input) => ({ ...input, limit: Math.min(input.limit ?? 20, 50) }),
      },
      banUser: true,
      unbanUser: true,
      deleteUser: true,
      getConfig: true,
      getConfigSchema: true,
      // Support may preview a change. Only an owner may apply it.
      patchConfig: {
        constrain: (input, { role }) => (role === "owner" || input.dry_run === true) && input,
      },
      listApplicationTransfers: true,
      // Shows the code of a new transfer. Lists of transfers never show it.
      createApplicationTransfer: { reveal: true },
      cancelApplicationTransfer: true,
    },
  });

const signedOut = (): Response =>
  Response.json(
    { errors: [{ code: "signed_out", message: "Signed out", long_message: "Sign in to continue." }] },
    { status: 401, headers: { "cache-control": "no-store" } },
  );
