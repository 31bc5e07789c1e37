import type { EmailAddress, PhoneNumber, User, Web3Wallet } from "@clerk-platform/contract";
import type { Sent } from "../operations/sent.ts";
import type { EmailRecord, PhoneRecord, UserRecord, WalletRecord } from "../state/user-record.ts";
import { presentExternalAccount } from "./present-external-account.ts";

/** A user as the API shows it. */
export function presentUser(user: UserRecord): Sent<User> {
  const image = `https://img.clerk.com/${user.id}`;
  return {
    id: user.id,
    object: "user",
    username: user.username,
    first_name: user.firstName,
    last_name: user.lastName,
    locale: user.locale,
    image_url: image,
    has_image: user.accounts.length > 0,
    primary_email_address_id: user.emails[0]?.id ?? null,
    primary_phone_number_id: user.phones[0]?.id ?? null,
    primary_web3_wallet_id: user.wallets[0]?.id ?? null,
    password_enabled: user.passwordEnabled,
    two_factor_enabled: user.totpEnabled || user.phones.some(({ secondFactor }) => secondFactor),
    totp_enabled: user.totpEnabled,
    backup_code_enabled: user.backupCodeEnabled,
    email_addresses: user.emails.map((email) => presentEmail(email, user)),
    phone_numbers: user.phones.map((phone) => presentPhone(phone, user)),
    web3_wallets: user.wallets.map((wallet) => presentWallet(wallet, user)),
    passkeys: user.passkeys.map(({ id, name, lastUsedAt }) => ({
      object: "passkey",
      id,
      name,
      last_used_at: lastUsedAt,
      verification: {
        object: "verification_passkey",
        status: "verified",
        strategy: "passkey",
        attempts: null,
        expire_at: null,
      },
    })),
    external_accounts: user.accounts.map((account) => presentExternalAccount(account, user)),
    saml_accounts: [],
    enterprise_accounts: [],
    public_metadata: user.publicMetadata,
    private_metadata: {},
    unsafe_metadata: {},
    external_id: user.externalId,
    last_sign_in_at: user.lastSignInAt,
    last_active_at: user.lastActiveAt,
    banned: user.banned,
    locked: user.locked,
    lockout_expires_in_seconds: user.locked ? 3600 : null,
    verification_attempts_remaining: user.locked ? 0 : 100,
    created_at: user.createdAt,
    updated_at: user.updatedAt,
    delete_self_enabled: true,
    create_organization_enabled: true,
    mfa_enabled_at: user.mfaEnabledAt,
    mfa_disabled_at: null,
    legal_accepted_at: null,
    bypass_client_trust: false,
  };
}

function presentEmail(email: EmailRecord, user: UserRecord): Sent<EmailAddress> {
  return {
    id: email.id,
    object: "email_address",
    email_address: email.address,
    reserved: false,
    verification: emailVerification(email.verifiedBy, user),
    linked_to: email.linkedTo ?? [],
    matches_sso_connection: false,
    created_at: user.createdAt,
    updated_at: user.createdAt,
  };
}

function emailVerification(
  verifiedBy: EmailRecord["verifiedBy"],
  user: UserRecord,
): Sent<EmailAddress>["verification"] {
  const settled = { attempts: 1, expire_at: user.createdAt + 600_000 };
  switch (verifiedBy) {
    case null:
      return null;
    case "email_code":
      return { object: "verification_otp", status: "verified", strategy: "email_code", ...settled };
    case "email_link":
      return { object: "verification_email_link", status: "verified", strategy: "email_link", ...settled };
    case "admin":
      return {
        object: "verification_admin",
        status: "verified",
        strategy: "admin",
        attempts: null,
        expire_at: null,
      };
    default:
      return {
        object: "verification_from_oauth",
        status: "verified",
        strategy: verifiedBy,
        attempts: null,
        expire_at: null,
      };
  }
}

function presentPhone(phone: PhoneRecord, user: UserRecord): Sent<PhoneNumber> {
  return {
    id: phone.id,
    object: "phone_number",
    phone_number: phone.number,
    reserved_for_second_factor: phone.secondFactor,
    default_second_factor: phone.secondFactor,
    reserved: false,
    verification: phone.verified
      ? {
          object: "verification_otp",
          status: "verified",
          strategy: "phone_code",
          attempts: 1,
          expire_at: user.createdAt + 600_000,
        }
      : null,
    linked_to: [],
    backup_codes: null,
    created_at: user.createdAt,
    updated_at: user.createdAt,
  };
}

function presentWallet(wallet: WalletRecord, user: UserRecord): Sent<Web3Wallet> {
  return {
    id: wallet.id,
    object: "web3_wallet",
    web3_wallet: wallet.address,
    verification: {
      object: "verification_web3",
      status: "verified",
      strategy: "web3_metamask_signature",
      nonce: null,
      message: null,
      attempts: 1,
      expire_at: user.createdAt + 600_000,
    },
    created_at: user.createdAt,
    updated_at: user.createdAt,
  };
}
