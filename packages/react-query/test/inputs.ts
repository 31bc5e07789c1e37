import { describeOperation, type OperationName } from "@clerk-platform/contract";
import { sampleInputs } from "@clerk-platform/test-support/sample-inputs";
import type { emulated } from "./emulated.ts";

/** The bodies that the emulator looks at; all others are derived from the document. */
type Bodies = { [Name in OperationName]?: object };

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

  // The emulator looks at the bytes.
  const file = new File([png], "logo.png", { type: "image/png" });
  const config = await clerk.getConfig(target);
  /** What path parameters mean in this world, whatever the operation. */
  const places: Record<string, string> = {
    ...target,
    domainIDOrName: domains.find((one) => one.is_provider_domain)?.id ?? domains[0]!.id,
    userID: users[0]!.id,
    templateID: template!.id,
    redirectURLID: urls[0]!.id,
    transferID: (transfers.find(({ status }) => status === "pending") ?? transfers[0])!.id,
  };
  const bodies: Bodies = {
    updateApplication: { name: "Renamed" },
    uploadApplicationLogo: { file },
    uploadApplicationFavicon: { file },
    updateApplicationDomain: { name: "new.example" },
    createApplicationDomain: { name: "acme.vercel.app" },
    createJWTTemplate: { name: "made", claims: {} },
    updateJWTTemplate: { name: "made", claims: {} },
    createRedirectURL: { url: "made://callback" },
    putConfig: { ...config, config_version: undefined },
    patchConfig: { auth_password: { min_length: 20 } },
    claimAccountlessApplication: { token: emulator.claimToken(), name: "Claimed" },
  };
  const inputs = (Object.keys(sampleInputs) as OperationName[]).map((name) => {
    const input: Record<string, unknown> = { ...sampleInputs[name] };
    for (const parameter of Object.keys(input)) {
      if (describeOperation(name).parameters[parameter]?.in === "path" && places[parameter])
        input[parameter] = places[parameter];
    }
    if (bodies[name]) input.body = bodies[name];
    return [name, input] as const;
  });
  return Object.fromEntries(inputs) as Record<OperationName, unknown>;
}

/** The smallest image there is. */
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);
