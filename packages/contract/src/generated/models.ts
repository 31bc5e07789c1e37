// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { BinaryBody } from "../binary-body.ts";

/** Represents an instance (environment) within a Clerk application. Each application can have multiple instances, typically one for development and one for production. */
export interface ApplicationInstance {
  /**
   * The unique identifier for this instance. Use this ID when making API calls that target a specific instance.
   * @example ins_2abc123def456
   */
  instance_id: string;
  /**
   * The environment type of the instance. Determines whether this instance is used for development/testing or production workloads.
   * @example production
   */
  environment_type: "development" | "production";
  /**
   * The secret key for authenticating server-side API requests to this instance. Keep this value secure and never expose it in client-side code.
   * @example sk_live_abc123...
   */
  secret_key?: string;
  /**
   * The publishable key for this instance. Safe to include in client-side code and used to initialize Clerk SDKs in the browser.
   * @example pk_live_abc123...
   */
  publishable_key?: string;
}

export interface Application {
  /** The ID of the application. */
  application_id: string;
  /** The name of the application. */
  name: string;
  /** List of instances associated with this application. */
  instances: ApplicationInstance[];
}

export type ListApplicationsResponse = Application[];

export interface ClerkError {
  message: string;
  long_message: string;
  code: string;
  meta?: Record<string, unknown>;
}

export interface ClerkErrors {
  errors: ClerkError[];
  meta?: Record<string, unknown>;
  clerk_trace_id?: string;
}

export interface CreateApplicationRequest {
  /** The name of the application. */
  name: string;
  /** The domain for the application (optional). */
  domain?: string | undefined;
  /** Custom proxy path for provider domains (e.g., "/__clerk"). Must start with a leading slash and be a single path segment. Defaults to "/__clerk" if not provided. */
  proxy_path?: string | undefined;
  /** List of environment types to create instances for. Accepted values are "development" and "production". Defaults to "development" if not provided. */
  environment_types?: ("development" | "production" | (string & {}))[] | undefined;
  /** Application template to use for configuring the application (e.g., "b2b-saas", "b2c-saas", "waitlist"). */
  template?: "b2b-saas" | "b2c-saas" | "waitlist" | (string & {}) | undefined;
}

export interface DeletedResource {
  /** Whether the object was deleted. */
  deleted: boolean;
  /** @example deleted */
  object: string;
  /** The ID of the deleted resource. */
  id: string;
}

export interface UpdateApplicationRequest {
  /** The name of the application. */
  name?: string | undefined;
}

export interface UpdateApplicationDomainRequest {
  /** The domain name. */
  name: string;
  /** Optional proxy path for provider domains. */
  proxy_path?: string | undefined;
}

export interface DomainApplicationSummary {
  object: "application";
  id: string;
  /** Format: date-time */
  created_at: string;
  /** Format: date-time */
  updated_at: string;
}

export interface DomainInstanceSummary {
  object: "instance";
  id: string;
  /** Instance environment type. */
  environment_type: "production" | "development";
  /** Format: date-time */
  created_at: string;
  /** Format: date-time */
  updated_at: string;
}

export interface Domain {
  object: "domain";
  /** The ID of the domain. */
  id: string;
  /** The domain name. */
  name: string;
  /** Whether this is a satellite domain. */
  is_satellite?: boolean;
  /** Whether this is a provider domain. */
  is_provider_domain?: boolean;
  /** The frontend API URL. */
  frontend_api_url: string;
  /** The development origin. */
  development_origin: string;
  /** The accounts portal URL. */
  accounts_portal_url?: string;
  /** The proxy URL. */
  proxy_url?: string;
  /** CNAME targets for the domain. Omitted for development domains, which do not use custom-domain DNS setup. */
  cname_targets?: {
    host?: string;
    value?: string;
    required?: boolean;
  }[];
  /**
   * When the domain was created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * When the domain was last updated.
   *
   * Format: date-time
   */
  updated_at: string;
  /** Included on workspace-wide domain endpoints (`GET /platform/domains`, `GET /platform/domains/{domainIDOrName}`). */
  application?: DomainApplicationSummary;
  /** Included on workspace-wide domain endpoints (`GET /platform/domains`, `GET /platform/domains/{domainIDOrName}`). */
  instance?: DomainInstanceSummary;
}

/** A paginated list of application domains. */
export interface ListApplicationDomainsResponse {
  /** The list of application domains. */
  data: Domain[];
  /**
   * The total number of application domains for the application.
   * @example 2
   */
  total_count: number;
}

export interface CreateApplicationDomainRequest {
  /** The provider domain name. */
  name: string;
  /** Optional proxy path for provider domains. */
  proxy_path?: string | undefined;
}

export interface FailureHint {
  code: string;
  message: string;
}

export interface CNAMEStatus {
  actual?: string[];
  clerk_subdomain: string;
  from: string;
  to: string;
  verified: boolean;
  required: boolean;
  failure_hints: FailureHint[] | null;
}

export interface DNSStatus {
  status: "not_started" | "in_progress" | "complete";
  cnames: {
    accounts?: CNAMEStatus;
    clerk?: CNAMEStatus;
    "clk._domainkey"?: CNAMEStatus;
    "clk2._domainkey"?: CNAMEStatus;
    clkmail?: CNAMEStatus;
  };
}

export interface SSLStatus {
  status: string;
  required: boolean;
  failure_hints: FailureHint[] | null;
}

export interface DomainStatus {
  dns: DNSStatus;
  ssl: {
    status?: "complete" | "in_process" | "not_started" | "failed" | "incomplete";
    required?: boolean;
    failure_hints?: FailureHint[] | null;
  };
  ssl_hosts?: {
    [key: string]: SSLStatus;
  };
  mail?: {
    status: string;
    required: boolean;
  };
  proxy?: {
    status: string;
    required: boolean;
  };
  status: "complete" | "incomplete";
}

/**
 * Response from triggering a DNS check. Includes the current domain status
 * along with metadata about the check.
 */
export type DNSCheck = DomainStatus & {
  /**
   * The ID of the domain.
   * @example dmn_abcdefghijklmnopqrstuvwxyz0
   */
  domain_id: string;
  /**
   * The timestamp in epoch milliseconds of the last DNS check, if any.
   * Will be `null` if no check has been performed yet.
   */
  last_run_at: number | null;
};

export type WorkspaceDomain = Domain & Record<string, unknown>;

/** A paginated list of domains across the workspace. */
export interface ListDomainsResponse {
  /** The list of domains. */
  data: WorkspaceDomain[];
  /**
   * The total number of domains matching the query.
   * @example 5
   */
  total_count: number;
}

/** Represents an application transfer request. Application transfers allow transferring ownership of an application from one organization to another. */
export interface ApplicationTransfer {
  /** The object type. */
  object: "application_transfer";
  /**
   * The unique identifier for the application transfer.
   * @example appxfr_2abc123def456
   */
  id: string;
  /**
   * A unique code for the transfer that can be shared with the recipient to claim the application through the clerk dashboard: https://dashboard.clerk.com/apps/transfer?code=
   * @example 550e8400-e29b-41d4-a716-446655440000
   */
  code: string;
  /**
   * The ID of the application being transferred.
   * @example app_2abc123def456
   */
  application_id: string;
  /**
   * The current status of the transfer.
   * @example pending
   */
  status: "pending" | "completed" | "canceled" | "expired";
  /**
   * The timestamp when the transfer expires if not completed.
   *
   * Format: date-time
   * @example 2024-01-16T12:00:00Z
   */
  expires_at: string;
  /**
   * The timestamp when the transfer was created.
   *
   * Format: date-time
   * @example 2024-01-15T12:00:00Z
   */
  created_at: string;
  /**
   * The timestamp when the transfer was canceled, or null if not canceled.
   *
   * Format: date-time
   * @example null
   */
  canceled_at: string | null;
  /**
   * The timestamp when the transfer was completed, or null if not completed.
   *
   * Format: date-time
   * @example null
   */
  completed_at: string | null;
}

/** A paginated list of application transfers. */
export interface ListApplicationTransfersResponse {
  /** The list of application transfers. */
  data: ApplicationTransfer[];
  /**
   * The total number of application transfers matching the query.
   * @example 5
   */
  total_count: number;
}

/** Usage totals for a meter that includes both total and billable quantities. */
export interface InstanceUsageMeterWithBillable {
  /** Total quantity for this meter in the selected period. */
  total_usage: number;
  /** Billable subset of total usage for this meter in the selected period. */
  total_billable_usage: number;
}

/** Usage totals for a single meter. */
export interface InstanceUsageMeter {
  /** Total quantity for this meter in the selected period. */
  total_usage: number;
}

/** Total SMS usage with per-geographic-tier breakdowns. */
export interface InstanceSMSUsage {
  /** Total SMS messages across all tiers. */
  total_usage: number;
  tier_a: InstanceUsageMeter;
  tier_b: InstanceUsageMeter;
  tier_c: InstanceUsageMeter;
  tier_d: InstanceUsageMeter;
  tier_e: InstanceUsageMeter;
  tier_f: InstanceUsageMeter;
}

/** Usage report for an application instance containing per-meter totals. */
export interface InstanceUsage {
  /** The ID of the application. */
  application_id: string;
  /** The ID of the instance. */
  instance_id: string;
  /**
   * Inclusive start of the usage period boundary (RFC3339). When an
   * explicit date range is provided, this is midnight UTC on the start
   * date. When no date range is provided, this is the start of the
   * current billing cycle.
   *
   * Format: date-time
   */
  period_start: string;
  /**
   * Exclusive end of the usage period boundary (RFC3339). When an
   * explicit date range is provided, this is midnight UTC immediately
   * after the requested end date. When no date range is provided, this
   * is the end of the current billing cycle.
   *
   * Format: date-time
   */
  period_end: string;
  mau: InstanceUsageMeterWithBillable;
  mao: InstanceUsageMeterWithBillable;
  custom_domains: InstanceUsageMeter;
  sms_messages: InstanceSMSUsage;
  enterprise_connections: InstanceUsageMeter;
}

export interface VerificationOtp {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_otp";
  status: "unverified" | "verified" | "failed" | "expired";
  strategy: "phone_code" | "email_code" | "reset_password_email_code" | (string & {});
  attempts: number | null;
  expire_at: number | null;
  verified_at_client?: string | null;
}

export interface VerificationAdmin {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_admin";
  status: "verified";
  strategy: "admin" | (string & {});
  attempts: number | null;
  expire_at: number | null;
  verified_at_client?: string | null;
}

export interface VerificationFromOauth {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_from_oauth";
  status: "unverified" | "verified";
  strategy: string;
  error?: ClerkError | null;
  expire_at: number | null;
  attempts: number | null;
  verified_at_client?: string | null;
}

export interface VerificationTicket {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_ticket";
  status: "unverified" | "verified" | "expired";
  strategy: "ticket" | (string & {});
  attempts: number | null;
  expire_at: number | null;
  verified_at_client?: string | null;
}

export interface VerificationSaml {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_saml";
  status: "unverified" | "verified" | "failed" | "expired" | "transferable";
  strategy: "saml";
  external_verification_redirect_url?: string | null;
  error?: ClerkError | null;
  expire_at?: number | null;
  attempts: number | null;
  verified_at_client?: string | null;
}

export interface VerificationEmailLink {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_email_link";
  status: "unverified" | "verified" | "failed" | "expired";
  strategy: "email_link";
  attempts: number | null;
  expire_at: number | null;
  verified_at_client?: string | null;
}

export interface IdentificationLink {
  type: string;
  id: string;
}

export interface EmailAddress {
  id?: string;
  /** String representing the object's type. Objects of the same type share the same value. */
  object: "email_address" | (string & {});
  email_address: string;
  reserved: boolean;
  verification: (VerificationOtp | VerificationAdmin | VerificationFromOauth | VerificationTicket | VerificationSaml | VerificationEmailLink) | null;
  linked_to: IdentificationLink[];
  /** Indicates whether this email address domain matches an active enterprise connection. */
  matches_sso_connection?: boolean;
  /** Unix timestamp of creation */
  created_at: number;
  /** Unix timestamp of creation */
  updated_at: number;
}

export interface PhoneNumber {
  id?: string;
  /** String representing the object's type. Objects of the same type share the same value. */
  object: "phone_number";
  phone_number: string;
  reserved_for_second_factor?: boolean;
  default_second_factor?: boolean;
  reserved: boolean;
  verification: (VerificationOtp | VerificationAdmin) | null;
  linked_to: IdentificationLink[];
  backup_codes?: string[] | null;
  /** Unix timestamp of creation */
  created_at: number;
  /** Unix timestamp of creation */
  updated_at: number;
}

export interface VerificationWeb3 {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_web3";
  status: "unverified" | "verified" | "failed" | "expired";
  strategy: "web3_metamask_signature" | "web3_base_signature" | "web3_coinbase_wallet_signature" | "web3_okx_wallet_signature" | "web3_solana_signature";
  nonce?: string | null;
  message?: string | null;
  attempts: number | null;
  expire_at: number | null;
  verified_at_client?: string | null;
}

export interface Web3Wallet {
  id?: string;
  /** String representing the object's type. Objects of the same type share the same value. */
  object: "web3_wallet";
  web3_wallet: string;
  verification: (VerificationWeb3 | VerificationAdmin) | null;
  /** Unix timestamp of creation */
  created_at: number;
  /** Unix timestamp of creation */
  updated_at: number;
}

export interface VerificationPasskey {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_passkey";
  status: "verified";
  strategy: "passkey";
  nonce?: "nonce";
  message?: string | null;
  attempts: number | null;
  expire_at: number | null;
  verified_at_client?: string | null;
}

export interface Passkey {
  id?: string;
  /** String representing the object's type. Objects of the same type share the same value. */
  object: "passkey";
  name: string;
  /** Unix timestamp of when the passkey was last used. */
  last_used_at: number;
  verification: VerificationPasskey | null;
}

export interface VerificationOauth {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_oauth";
  status: "unverified" | "verified" | "failed" | "expired" | "transferable" | (string & {});
  strategy: string;
  external_verification_redirect_url?: string;
  error?: ClerkError | null;
  expire_at: number;
  attempts: number | null;
  verified_at_client?: string | null;
}

export interface VerificationGoogleOneTap {
  /** discriminator enum property added by openapi-typescript */
  object: "verification_google_one_tap";
  status: "unverified" | "verified";
  strategy: "google_one_tap";
  expire_at: number | null;
  attempts: number | null;
  verified_at_client?: string | null;
  error?: ClerkError | null;
}

export type ExternalAccountWithVerification = {
  /** String representing the object's type. Objects of the same type share the same value. */
  object: "external_account" | "facebook_account" | "google_account";
  id: string;
  provider: string;
  identification_id: string;
  /** The unique ID of the user in the external provider's system */
  provider_user_id: string;
  approved_scopes: string;
  email_address: string;
  /** Whether the email was verified by the OAuth provider at creation time. null = unknown (pre-migration data or custom OAuth providers), true = provider confirmed email was verified, false = provider confirmed email was NOT verified */
  email_address_verified?: boolean | null;
  first_name: string;
  last_name: string;
  /**
   * Please use `image_url` instead
   * @deprecated
   */
  avatar_url?: string;
  image_url?: string | null;
  username?: string | null;
  phone_number?: string | null;
  public_metadata: {
    [key: string]: unknown;
  };
  label?: string | null;
  /** Unix timestamp of creation */
  created_at: number;
  /** Unix timestamp of creation */
  updated_at: number;
  verification: (VerificationOauth | VerificationGoogleOneTap) | null;
} & {
  [key: string]: unknown;
};

export type SAMLAccountConnection = {
  id: string;
  name: string;
  /** @deprecated */
  domain?: string;
  domains?: string[];
  active: boolean;
  provider: string;
  sync_user_attributes: boolean;
  allow_subdomains?: boolean;
  allow_idp_initiated?: boolean;
  disable_additional_identifications?: boolean;
  /** Unix timestamp of creation. */
  created_at: number;
  /** Unix timestamp of last update. */
  updated_at: number;
} | unknown | unknown;

export interface SAMLAccount {
  id: string;
  /** String representing the object's type. Objects of the same type share the same value. */
  object: "saml_account";
  provider: string;
  active: boolean;
  email_address: string;
  first_name?: string | null;
  last_name?: string | null;
  provider_user_id?: string | null;
  /** Unix timestamp of last authentication. */
  last_authenticated_at?: number | null;
  public_metadata?: {
    [key: string]: unknown;
  };
  verification: (VerificationSaml | VerificationTicket) | null;
  saml_connection?: SAMLAccountConnection | null;
}

export type EnterpriseAccountConnection = {
  id: string;
  protocol: string;
  provider: string;
  name: string;
  logo_public_url: string | null;
  /** @deprecated */
  domain?: string;
  domains?: string[];
  active: boolean;
  sync_user_attributes: boolean;
  allow_subdomains: boolean;
  allow_idp_initiated: boolean;
  disable_additional_identifications: boolean;
  /** Unix timestamp of creation. */
  created_at: number;
  /** Unix timestamp of last update. */
  updated_at: number;
} | unknown | unknown;

export interface EnterpriseAccount {
  id: string;
  /** String representing the object's type. Objects of the same type share the same value. */
  object: "enterprise_account";
  /** The authentication protocol used to sign in. */
  protocol?: "oauth" | "saml";
  provider: string;
  active: boolean;
  email_address: string;
  first_name?: string | null;
  last_name?: string | null;
  /** The unique ID of the user in the external provider's system */
  provider_user_id?: string | null;
  enterprise_connection_id?: string | null;
  public_metadata?: {
    [key: string]: unknown;
  };
  verification: (VerificationTicket | VerificationSaml | VerificationOauth) | null;
  enterprise_connection?: EnterpriseAccountConnection | null;
  /** Unix timestamp of last authentication. */
  last_authenticated_at?: number | null;
}

export interface Organization {
  object: "organization";
  id: string;
  name: string;
  slug: string;
  image_url?: string;
  has_image: boolean;
  members_count?: number;
  missing_member_with_elevated_permissions?: boolean;
  pending_invitations_count?: number;
  max_allowed_memberships: number;
  admin_delete_enabled: boolean;
  public_metadata: {
    [key: string]: unknown;
  };
  private_metadata?: {
    [key: string]: unknown;
  };
  created_by?: string;
  /** Unix timestamp of creation. */
  created_at: number;
  /** Unix timestamp of last update. */
  updated_at: number;
  /** Unix timestamp of last activity. */
  last_active_at?: number;
  /** The key of the [role set](https://clerk.com/docs/guides/organizations/control-access/role-sets) assigned to this organization. */
  role_set_key?: string | null;
}

/** An organization membership with public user data populated */
export interface OrganizationMembershipPublicUserData {
  user_id: string;
  first_name: string | null;
  last_name: string | null;
  /** @deprecated */
  profile_image_url: string | null;
  image_url: string;
  has_image: boolean;
  identifier?: string | null;
  username?: string | null;
  banned?: boolean;
}

/** A user's membership in an organization */
export interface OrganizationMembership {
  id: string;
  /** String representing the object's type. Objects of the same type share the same value. */
  object: "organization_membership";
  role: string;
  role_name?: string;
  permissions: string[];
  /** Metadata saved on the organization membership, accessible from both Frontend and Backend APIs */
  public_metadata: {
    [key: string]: unknown;
  };
  /** Metadata saved on the organization membership, accessible only from the Backend API */
  private_metadata?: {
    [key: string]: unknown;
  };
  organization: Organization;
  public_user_data?: OrganizationMembershipPublicUserData;
  /** Unix timestamp of creation. */
  created_at: number;
  /** Unix timestamp of last update. */
  updated_at: number;
}

/** Metadata describing a user's linkage to a SCIM directory. This object is only delivered on `user.created` and `user.updated` webhook events, and only when the user is provisioned through a SCIM directory. Its absence does not necessarily mean the user is not SCIM-managed. */
export interface SCIMUserMetadata {
  /** The ID of the SCIM directory the user is provisioned from. */
  directory_id: string;
  /** Whether the SCIM directory is currently enabled. Omitted when false. */
  directory_enabled?: boolean;
  /** The user's external ID as reported by the SCIM directory, if any. */
  external_id: string | null;
}

export interface User {
  id: string;
  /** String representing the object's type. Objects of the same type share the same value. */
  object: "user";
  external_id: string | null;
  primary_email_address_id: string | null;
  primary_phone_number_id: string | null;
  primary_web3_wallet_id: string | null;
  username: string | null;
  first_name: string | null;
  last_name: string | null;
  locale?: string | null;
  /** @deprecated */
  profile_image_url?: string;
  image_url?: string;
  has_image: boolean;
  public_metadata: {
    [key: string]: unknown;
  };
  private_metadata?: {
    [key: string]: unknown;
  } | null;
  unsafe_metadata?: {
    [key: string]: unknown;
  };
  email_addresses: EmailAddress[];
  phone_numbers: PhoneNumber[];
  web3_wallets: Web3Wallet[];
  passkeys: Passkey[];
  password_enabled: boolean;
  two_factor_enabled: boolean;
  totp_enabled: boolean;
  backup_code_enabled: boolean;
  /** Unix timestamp of when MFA was last enabled for this user. It should be noted that this field is not nullified if MFA is disabled. */
  mfa_enabled_at: number | null;
  /** Unix timestamp of when MFA was last disabled for this user. It should be noted that this field is not nullified if MFA is enabled again. */
  mfa_disabled_at: number | null;
  /** Unix timestamp of when the user's password was last updated. */
  password_last_updated_at?: number | null;
  external_accounts: ExternalAccountWithVerification[];
  saml_accounts: SAMLAccount[];
  enterprise_accounts: EnterpriseAccount[];
  organization_memberships?: OrganizationMembership[];
  /** Unix timestamp of last sign-in. */
  last_sign_in_at: number | null;
  /** Flag to denote whether user is banned or not. */
  banned: boolean;
  /** Flag to denote whether user is currently locked, i.e. restricted from signing in or not. */
  locked: boolean;
  /** Flag to denote whether user has been deprovisioned and is restricted from signing in. */
  deprovisioned?: boolean;
  /** The number of seconds remaining until the lockout period expires for a locked user. A null value for a locked user indicates that lockout never expires. */
  lockout_expires_in_seconds: number | null;
  /** The number of verification attempts remaining until the user is locked. Null if account lockout is not enabled. Note: if a user is locked explicitly via the Backend API, they may still have verification attempts remaining. */
  verification_attempts_remaining: number | null;
  /** Unix timestamp of last update. */
  updated_at: number;
  /** Unix timestamp of creation. */
  created_at: number;
  /** If enabled, user can delete themselves via FAPI. */
  delete_self_enabled: boolean;
  /** If enabled, user can create organizations via FAPI. */
  create_organization_enabled: boolean;
  /** The maximum number of organizations the user can create. 0 means unlimited. */
  create_organizations_limit?: number | null;
  /**
   * Unix timestamp of the latest session activity, with day precision.
   * @example 1700690400000
   */
  last_active_at: number | null;
  /**
   * Unix timestamp of when the user accepted the legal requirements.
   * @example 1700690400000
   */
  legal_accepted_at: number | null;
  /**
   * When set to `true`, the user will bypass client trust checks during sign-in.
   * @default false
   */
  bypass_client_trust?: boolean;
  scim?: SCIMUserMetadata | null;
}

/** A paginated list of users for an application instance. */
export interface ListInstanceUsersResponse {
  /** The list of users. */
  data: User[];
  /**
   * The total number of users in the instance.
   * @example 100
   */
  total_count: number;
}

export interface DeletedObject {
  object: string;
  id?: string;
  slug?: string;
  deleted: boolean;
  external_id?: string;
}

export interface JWTTemplate {
  object: "jwt_template";
  id: string;
  name: string;
  claims: Record<string, unknown>;
  lifetime: number;
  allowed_clock_skew: number;
  custom_signing_key: boolean;
  signing_algorithm: string;
  /** Unix timestamp of creation. */
  created_at: number;
  /** Unix timestamp of last update. */
  updated_at: number;
}

export interface RedirectURL {
  object: "redirect_url";
  id: string;
  url: string;
  /** Unix timestamp of creation. */
  created_at: number;
  /** Unix timestamp of last update. */
  updated_at: number;
}

/** A paginated list of redirect URLs for an application instance. */
export interface ListRedirectURLsResponse {
  /** The list of redirect URLs. */
  data: RedirectURL[];
  /**
   * The total number of redirect URLs in the instance.
   * @example 3
   */
  total_count: number;
}

/** Instance configuration response containing key-value pairs and metadata. */
export type Config = {
  /** Configuration version for optimistic concurrency control. */
  config_version?: string;
} & {
  [key: string]: unknown;
};

/** Configuration updates to apply. Keys should match config key names. */
export interface ConfigPatchRequest {
  [key: string]: unknown;
}

/** Configuration patch response containing the result of the operation. */
export type ConfigPatch = {
  /** Updated configuration version. */
  config_version?: string;
  /** Whether this was a dry run (changes were not applied). */
  dry_run?: boolean;
  /** Configuration state before the patch was applied. */
  before?: {
    [key: string]: unknown;
  };
  /** Configuration state after the patch was applied. */
  after?: {
    [key: string]: unknown;
  };
} & {
  [key: string]: unknown;
};

/** JSON Schema describing the available configuration options. */
export type ConfigSchema = {
  /** JSON Schema version. */
  $schema?: string;
  /** Schema identifier. */
  $id?: string;
  type?: string;
  /** Schema definitions for each configuration key. */
  properties?: {
    [key: string]: unknown;
  };
} & {
  [key: string]: unknown;
};

export interface UploadApplicationLogoRequest {
  file: BinaryBody;
}

export interface UploadApplicationFaviconRequest {
  file: BinaryBody;
}

export interface CreateJWTTemplateRequest {
  /** JWT template name */
  name: string;
  /** JWT template claims in JSON format */
  claims: Record<string, unknown>;
  /** JWT token lifetime in seconds */
  lifetime?: number | null | undefined;
  /** JWT allowed clock skew in seconds */
  allowed_clock_skew?: number | null | undefined;
  /** Whether a custom signing key/algorithm is also provided for this template */
  custom_signing_key?: boolean | undefined;
  /** The custom signing algorithm to use when minting JWTs. Required if `custom_signing_key` is `true`. */
  signing_algorithm?: string | null | undefined;
  /** The custom signing private key to use when minting JWTs. Required if `custom_signing_key` is `true`. */
  signing_key?: string | null | undefined;
}

export interface UpdateJWTTemplateRequest {
  /** JWT template name */
  name: string;
  /** JWT template claims in JSON format */
  claims: Record<string, unknown>;
  /** JWT token lifetime in seconds */
  lifetime?: number | null | undefined;
  /** JWT allowed clock skew in seconds */
  allowed_clock_skew?: number | null | undefined;
  /** Whether a custom signing key/algorithm is also provided for this template */
  custom_signing_key?: boolean | undefined;
  /** The custom signing algorithm to use when minting JWTs. Required if `custom_signing_key` is `true`. */
  signing_algorithm?: string | null | undefined;
  /** The custom signing private key to use when minting JWTs. Required if `custom_signing_key` is `true`. */
  signing_key?: string | null | undefined;
}

export interface CreateRedirectURLRequest {
  /** The full URL value prefixed with `https://` or a custom scheme e.g. `"https://my-app.com/oauth-callback"` or `"my-app://oauth-callback"`. */
  url: string;
}

export interface ClaimAccountlessApplicationRequest {
  /** The single-use claim token for the accountless application. */
  token: string;
  /** The name to assign to the claimed application. */
  name: string;
}
