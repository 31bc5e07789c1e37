/** A user as kept: compact, because there may be tens of thousands. `presentUser` writes it out. */
export interface UserRecord {
  id: string;
  createdAt: number;
  updatedAt: number;
  firstName: string | null;
  lastName: string | null;
  username: string | null;
  externalId: string | null;
  locale: string | null;
  emails: EmailRecord[];
  phones: PhoneRecord[];
  wallets: WalletRecord[];
  accounts: ExternalAccountRecord[];
  passkeys: PasskeyRecord[];
  passwordEnabled: boolean;
  totpEnabled: boolean;
  backupCodeEnabled: boolean;
  mfaEnabledAt: number | null;
  lastSignInAt: number | null;
  lastActiveAt: number | null;
  banned: boolean;
  locked: boolean;
  publicMetadata: Record<string, unknown>;
}

export interface EmailRecord {
  id: string;
  address: string;
  /** How it was verified; `null` while it is not. */
  verifiedBy: "email_code" | "email_link" | "admin" | `from_oauth_${string}` | null;
  linkedTo?: { type: string; id: string }[];
}

export interface PhoneRecord {
  id: string;
  number: string;
  verified: boolean;
  secondFactor: boolean;
}

export interface WalletRecord {
  id: string;
  address: string;
}

export interface ExternalAccountRecord {
  id: string;
  identificationId: string;
  /** Without the `oauth_` in front. */
  provider: string;
  providerUserId: string;
  emailAddress: string;
}

export interface PasskeyRecord {
  id: string;
  name: string;
  lastUsedAt: number;
}
