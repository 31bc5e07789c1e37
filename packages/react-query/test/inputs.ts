import type { OperationName, Operations } from "@clerk-platform/contract";
import { sampleInputs } from "@clerk-platform/test-support/sample-inputs";
import type { emulated } from "./emulated.ts";

/** The inputs that have to fit what the emulator has; all others are derived from the document. */
type Inputs = { [Name in OperationName]?: Operations[Name]["input"] };

/** Prepares a world for a mutation: an input for every operation, all about the same things. */
export async function inputsFor(
  mutation: OperationName,
  { clerk, target, applicationID, emulator }: Awaited<ReturnType<typeof emulated>>,
): Promise<Record<OperationName, unknown>> {
  const app = { applicationID };
  // One pending transfer at a time; the seed has a canceled one.
  if (mutation === "cancelApplicationTransfer") await clerk.createApplicationTransfer(app);
  // Only a provider domain can be deleted.
  if (mutation === "deleteApplicationDomain") {
    await clerk.createApplicationDomain({ ...app, body: { name: "acme.vercel.app" } });
  }
  const { data: users } = await clerk.listInstanceUsers(target);
  if (mutation === "unbanUser") await clerk.banUser({ ...target, userID: users[0]!.id });
  const { data: domains } = await clerk.listApplicationDomains(app);
  const [template] = await clerk.listJWTTemplates(target);
  const { data: urls } = await clerk.listRedirectURLs(target);
  const { data: transfers } = await clerk.listApplicationTransfers();

  const user = { ...target, userID: users[0]!.id };
  const domain = {
    ...app,
    domainIDOrName: domains.find((one) => one.is_provider_domain)?.id ?? domains[0]!.id,
  };
  const jwt = { ...target, templateID: template!.id };
  const url = { ...target, redirectURLID: urls[0]!.id };
  const transfer = {
    ...app,
    transferID: (transfers.find(({ status }) => status === "pending") ?? transfers[0])!.id,
  };
  // The emulator looks at the bytes.
  const file = new File([png], "logo.png", { type: "image/png" });
  const config = await clerk.getConfig(target);
  const fitting: Inputs = {
    getApplication: app,
    deleteApplication: app,
    updateApplication: { ...app, body: { name: "Renamed" } },
    uploadApplicationLogo: { ...app, body: { file } },
    deleteApplicationLogo: app,
    uploadApplicationFavicon: { ...app, body: { file } },
    deleteApplicationFavicon: app,
    updateApplicationDomain: { ...app, body: { name: "new.example" } },
    listApplicationDomains: app,
    createApplicationDomain: { ...app, body: { name: "acme.vercel.app" } },
    getApplicationDomain: domain,
    deleteApplicationDomain: domain,
    getApplicationDomainStatus: domain,
    triggerDNSCheck: domain,
    getDomain: { domainIDOrName: domain.domainIDOrName },
    createApplicationTransfer: app,
    getApplicationTransfer: transfer,
    cancelApplicationTransfer: transfer,
    getInstanceUsage: { ...target, start: "2024-01-01", end: "2024-01-31" },
    listInstanceUsers: target,
    deleteUser: user,
    banUser: user,
    unbanUser: user,
    listJWTTemplates: target,
    createJWTTemplate: { ...target, body: { name: "made", claims: {} } },
    getJWTTemplate: jwt,
    deleteJWTTemplate: jwt,
    updateJWTTemplate: { ...jwt, body: { name: "made", claims: {} } },
    listRedirectURLs: target,
    createRedirectURL: { ...target, body: { url: "made://callback" } },
    getRedirectURL: url,
    deleteRedirectURL: url,
    getConfig: target,
    putConfig: { ...target, body: { ...config, config_version: undefined } as never },
    patchConfig: { ...target, body: { auth_password: { min_length: 20 } } },
    getConfigSchema: target,
    claimAccountlessApplication: { body: { token: emulator.claimToken(), name: "Claimed" } },
  };
  return { ...sampleInputs, ...fitting };
}

/** The smallest image there is. */
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);
