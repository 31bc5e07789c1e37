import type { ExternalAccountWithVerification } from "@clerk-platform/contract";
import type { Sent } from "../operations/sent.ts";
import type { ExternalAccountRecord, UserRecord } from "../state/user-record.ts";

/** An account at another service as the API shows it. */
export function presentExternalAccount(
  account: ExternalAccountRecord,
  user: UserRecord,
): Sent<ExternalAccountWithVerification> {
  return {
    object: account.provider === "google" ? "google_account" : "external_account",
    id: account.id,
    provider: `oauth_${account.provider}`,
    identification_id: account.identificationId,
    provider_user_id: account.providerUserId,
    approved_scopes: "email profile",
    email_address: account.emailAddress,
    email_address_verified: true,
    first_name: user.firstName ?? "",
    last_name: user.lastName ?? "",
    image_url: `https://img.clerk.com/${account.id}`,
    username: account.provider === "github" ? user.username : null,
    phone_number: null,
    public_metadata: {},
    label: null,
    created_at: user.createdAt,
    updated_at: user.createdAt,
    verification: {
      object: "verification_oauth",
      status: "verified",
      strategy: `oauth_${account.provider}`,
      attempts: null,
      expire_at: user.createdAt + 600_000,
    },
  };
}
