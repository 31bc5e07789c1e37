// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { BinaryBody } from "../binary-body.ts";
import type {
  Application,
  ApplicationTransfer,
  ClaimAccountlessApplicationRequest,
  Config,
  ConfigPatch,
  ConfigPatchRequest,
  ConfigSchema,
  CreateApplicationDomainRequest,
  CreateApplicationRequest,
  CreateJWTTemplateRequest,
  CreateRedirectURLRequest,
  DNSCheck,
  DeletedObject,
  DeletedResource,
  Domain,
  DomainStatus,
  InstanceUsage,
  JWTTemplate,
  ListApplicationDomainsResponse,
  ListApplicationTransfersResponse,
  ListApplicationsResponse,
  ListDomainsResponse,
  ListInstanceUsersResponse,
  ListRedirectURLsResponse,
  RedirectURL,
  UpdateApplicationDomainRequest,
  UpdateApplicationRequest,
  UpdateJWTTemplateRequest,
  UploadApplicationFaviconRequest,
  UploadApplicationLogoRequest,
  User,
  WorkspaceDomain,
} from "./models.ts";

/** Input of `listApplications`. */
export interface ListApplicationsInput {
  /**
   * Whether to include secret keys in the response.
   *
   * `true` needs the `application_secret_keys:read` scope (named in Clerk's documentation).
   * @defaultValue `false`
   */
  include_secret_keys?: boolean | undefined;
}

/** Input of `createApplication`. */
export interface CreateApplicationInput {
  /** Application data to create. */
  body: CreateApplicationRequest;
}

/** Input of `getApplication`. */
export interface GetApplicationInput {
  /** Application ID. */
  applicationID: string;
  /**
   * Whether to include secret keys in the response. If 'true', the response will include the secret keys for each instance.
   *
   * `true` needs the `application_secret_keys:read` scope (named in Clerk's documentation).
   * @defaultValue `false`
   */
  include_secret_keys?: boolean | undefined;
}

/** Input of `deleteApplication`. */
export interface DeleteApplicationInput {
  /** Application ID. */
  applicationID: string;
}

/** Input of `updateApplication`. */
export interface UpdateApplicationInput {
  /** Application ID. */
  applicationID: string;
  /** Application data to update. */
  body: UpdateApplicationRequest;
}

/** Input of `uploadApplicationLogo`. */
export interface UploadApplicationLogoInput {
  /** Application ID. */
  applicationID: string;
  /** The payload. */
  body: UploadApplicationLogoRequest | BinaryBody;
}

/** Input of `deleteApplicationLogo`. */
export interface DeleteApplicationLogoInput {
  /** Application ID. */
  applicationID: string;
}

/** Input of `uploadApplicationFavicon`. */
export interface UploadApplicationFaviconInput {
  /** Application ID. */
  applicationID: string;
  /** The payload. */
  body: UploadApplicationFaviconRequest | BinaryBody;
}

/** Input of `deleteApplicationFavicon`. */
export interface DeleteApplicationFaviconInput {
  /** Application ID. */
  applicationID: string;
}

/** Input of `updateApplicationDomain`. */
export interface UpdateApplicationDomainInput {
  /** Application ID. */
  applicationID: string;
  /** Domain data to update. */
  body: UpdateApplicationDomainRequest;
}

/** Input of `listApplicationDomains`. */
export interface ListApplicationDomainsInput {
  /** Application ID. */
  applicationID: string;
}

/** Input of `createApplicationDomain`. */
export interface CreateApplicationDomainInput {
  /** Application ID. */
  applicationID: string;
  /** Domain data to create. */
  body: CreateApplicationDomainRequest;
}

/** Input of `getApplicationDomain`. */
export interface GetApplicationDomainInput {
  /** Application ID. */
  applicationID: string;
  /** Domain ID or domain name. */
  domainIDOrName: string;
}

/** Input of `deleteApplicationDomain`. */
export interface DeleteApplicationDomainInput {
  /** Application ID. */
  applicationID: string;
  /** Domain ID or domain name. */
  domainIDOrName: string;
}

/** Input of `getApplicationDomainStatus`. */
export interface GetApplicationDomainStatusInput {
  /** Application ID. */
  applicationID: string;
  /** Domain ID or domain name. */
  domainIDOrName: string;
}

/** Input of `triggerDNSCheck`. */
export interface TriggerDNSCheckInput {
  /** Application ID. */
  applicationID: string;
  /** Domain ID or domain name. */
  domainIDOrName: string;
}

/** Input of `listDomains`. */
export interface ListDomainsInput {
  /** Filter domains whose name contains this substring (case-insensitive). */
  name?: string | undefined;
  /** When `true`, include development instance domains. Defaults to production only. */
  include_development?: "true" | undefined;
  /**
   * Number of results to return per page (1-500, default 10).
   * @defaultValue `10`
   */
  limit?: number | undefined;
  /**
   * Cursor for pagination. Provide the ID of the last domain from the
   * previous page to get the next page of results.
   */
  starting_after?: string | undefined;
  /**
   * Cursor for pagination. Provide the ID of the first domain from the
   * previous page to get the previous page of results.
   */
  ending_before?: string | undefined;
}

/** Input of `getDomain`. */
export interface GetDomainInput {
  /** Domain ID or domain name. */
  domainIDOrName: string;
}

/** Input of `listApplicationTransfers`. */
export interface ListApplicationTransfersInput {
  /**
   * Filter by transfer status. Multiple values can be provided by repeating
   * the parameter (e.g., `?status=pending&status=canceled`).
   */
  status?: ("pending" | "completed" | "canceled" | "expired")[] | undefined;
  /**
   * Number of results to return per page (1-500, default 10).
   * @defaultValue `10`
   */
  limit?: number | undefined;
  /**
   * Cursor for pagination. Provide the ID of the last transfer from the
   * previous page to get the next page of results.
   */
  starting_after?: string | undefined;
  /**
   * Cursor for pagination. Provide the ID of the first transfer from the
   * previous page to get the previous page of results.
   */
  ending_before?: string | undefined;
}

/** Input of `createApplicationTransfer`. */
export interface CreateApplicationTransferInput {
  /** Application ID. */
  applicationID: string;
}

/** Input of `getApplicationTransfer`. */
export interface GetApplicationTransferInput {
  /** Application ID. */
  applicationID: string;
  /** Application Transfer ID. */
  transferID: string;
}

/** Input of `cancelApplicationTransfer`. */
export interface CancelApplicationTransferInput {
  /** Application ID. */
  applicationID: string;
  /** Application Transfer ID. */
  transferID: string;
}

/** Input of `getInstanceUsage`. */
export interface GetInstanceUsageInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /**
   * Start of the date range for usage data in YYYY-MM-DD format.
   * Both `start` and `end` must be provided together.
   * When omitted, the current billing cycle is used.
   */
  start?: string | undefined;
  /**
   * Inclusive end of the date range for usage data in YYYY-MM-DD format.
   * Both `start` and `end` must be provided together.
   * When omitted, the current billing cycle is used.
   */
  end?: string | undefined;
}

/** Input of `listInstanceUsers`. */
export interface ListInstanceUsersInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /**
   * A search query to filter users. Searches across email addresses, phone numbers,
   * usernames, web3 wallets, user IDs, first names, and last names.
   */
  query?: string | undefined;
  /**
   * Field to order results by. Prefix with `+` for ascending or `-` for descending order.
   * Valid fields: `created_at`, `updated_at`, `last_sign_in_at`, `last_active_at`, `email_address`,
   * `first_name`, `last_name`, `username`, `phone_number`, `web3_wallet`.
   * @defaultValue `"-created_at"`
   */
  order_by?: string | undefined;
  /**
   * Number of results to return per page (1-500, default 10).
   * @defaultValue `10`
   */
  limit?: number | undefined;
  /**
   * Number of results to skip for pagination.
   * @defaultValue `0`
   */
  offset?: number | undefined;
}

/** Input of `deleteUser`. */
export interface DeleteUserInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** User ID. */
  userID: string;
}

/** Input of `banUser`. */
export interface BanUserInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** User ID. */
  userID: string;
}

/** Input of `unbanUser`. */
export interface UnbanUserInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** User ID. */
  userID: string;
}

/** Input of `listJWTTemplates`. */
export interface ListJWTTemplatesInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
}

/** Input of `createJWTTemplate`. */
export interface CreateJWTTemplateInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** JWT template data to create. */
  body: CreateJWTTemplateRequest;
}

/** Input of `getJWTTemplate`. */
export interface GetJWTTemplateInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** JWT Template ID. */
  templateID: string;
}

/** Input of `deleteJWTTemplate`. */
export interface DeleteJWTTemplateInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** JWT Template ID. */
  templateID: string;
}

/** Input of `updateJWTTemplate`. */
export interface UpdateJWTTemplateInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** JWT Template ID. */
  templateID: string;
  /** JWT template data to update. */
  body: UpdateJWTTemplateRequest;
}

/** Input of `listRedirectURLs`. */
export interface ListRedirectURLsInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /**
   * Number of results to return per page (1-500, default 10).
   * @defaultValue `10`
   */
  limit?: number | undefined;
  /**
   * Number of results to skip for pagination.
   * @defaultValue `0`
   */
  offset?: number | undefined;
}

/** Input of `createRedirectURL`. */
export interface CreateRedirectURLInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** Redirect URL data to create. */
  body: CreateRedirectURLRequest;
}

/** Input of `getRedirectURL`. */
export interface GetRedirectURLInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** Redirect URL ID. */
  redirectURLID: string;
}

/** Input of `deleteRedirectURL`. */
export interface DeleteRedirectURLInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** Redirect URL ID. */
  redirectURLID: string;
}

/** Input of `getConfig`. */
export interface GetConfigInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** Config keys to retrieve. If not specified, all keys are returned. */
  keys?: string[] | undefined;
}

/** Input of `putConfig`. */
export interface PutConfigInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /**
   * If true, preview the changes without applying them.
   * @defaultValue `false`
   */
  dry_run?: boolean | undefined;
  /**
   * If true, allow clearing config keys by setting them to null.
   * @defaultValue `false`
   */
  destructive?: boolean | undefined;
  /** Config version for optimistic concurrency control. */
  ifMatch?: string | undefined;
  /** Complete config to apply. All config keys must be included. */
  body: ConfigPatchRequest;
}

/** Input of `patchConfig`. */
export interface PatchConfigInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /**
   * If true, preview the changes without applying them.
   * @defaultValue `false`
   */
  dry_run?: boolean | undefined;
  /**
   * If true, allow clearing config keys by setting them to null.
   * @defaultValue `false`
   */
  destructive?: boolean | undefined;
  /** Config keys to return in the response. If not specified, only updated keys are returned. */
  keys?: string[] | undefined;
  /** Config version for optimistic concurrency control. */
  ifMatch?: string | undefined;
  /** Config updates to apply. */
  body: ConfigPatchRequest;
}

/** Input of `getConfigSchema`. */
export interface GetConfigSchemaInput {
  /** Application ID. */
  applicationID: string;
  /** Environment type (e.g., "development", "production") or instance ID. */
  envOrInsID: "development" | "production" | (string & {});
  /** Config keys to retrieve schema for. If not specified, all keys are returned. */
  keys?: string[] | undefined;
}

/** Input of `claimAccountlessApplication`. */
export interface ClaimAccountlessApplicationInput {
  /** Claim token and application name. */
  body: ClaimAccountlessApplicationRequest;
}

/** Every operation: its input, its output, its documented statuses and its scope. */
export interface Operations {
  /**
   * List Applications.
   *
   * `GET /platform/applications`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  listApplications: {
    input: ListApplicationsInput | undefined;
    output: ListApplicationsResponse;
    item: Application;
    success: 200;
    failure: 400 | 401 | 403;
    scope: "applications:read";
  };
  /**
   * Create an Application.
   *
   * Create a new application.
   *
   * `POST /platform/applications`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  createApplication: {
    input: CreateApplicationInput;
    output: Application;
    success: 200;
    failure: 400 | 401 | 403 | 422;
    scope: "applications:manage";
  };
  /**
   * Get an Application.
   *
   * Get application details.
   *
   * `GET /platform/applications/{applicationID}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  getApplication: {
    input: GetApplicationInput;
    output: Application;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:read";
  };
  /**
   * Delete an Application.
   *
   * `DELETE /platform/applications/{applicationID}`
   *
   * Scope: `applications:delete` (named in Clerk's documentation).
   */
  deleteApplication: {
    input: DeleteApplicationInput;
    output: DeletedResource;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:delete";
  };
  /**
   * Update an Application.
   *
   * `PATCH /platform/applications/{applicationID}`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  updateApplication: {
    input: UpdateApplicationInput;
    output: Application;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 422;
    scope: "applications:manage";
  };
  /**
   * Upload Application Logo.
   *
   * Set or replace an application's logo by uploading an image file.
   *
   * `POST /platform/applications/{applicationID}/logo`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  uploadApplicationLogo: {
    input: UploadApplicationLogoInput;
    output: Application;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 413 | 422;
    scope: "applications:manage";
  };
  /**
   * Delete Application Logo.
   *
   * Delete an application's logo.
   *
   * `DELETE /platform/applications/{applicationID}/logo`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  deleteApplicationLogo: {
    input: DeleteApplicationLogoInput;
    output: Application;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:manage";
  };
  /**
   * Upload Application Favicon.
   *
   * Set or replace an application's favicon by uploading an image file.
   *
   * `POST /platform/applications/{applicationID}/favicon`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  uploadApplicationFavicon: {
    input: UploadApplicationFaviconInput;
    output: Application;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 413 | 422;
    scope: "applications:manage";
  };
  /**
   * Delete Application Favicon.
   *
   * Delete an application's favicon.
   *
   * `DELETE /platform/applications/{applicationID}/favicon`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  deleteApplicationFavicon: {
    input: DeleteApplicationFaviconInput;
    output: Application;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:manage";
  };
  /**
   * Update Application Domain.
   *
   * Update the production domain for an application.
   *
   * `PATCH /platform/applications/{applicationID}/domain`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  updateApplicationDomain: {
    input: UpdateApplicationDomainInput;
    output: Domain;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 422;
    scope: "applications:manage";
  };
  /**
   * List Application Domains.
   *
   * List all domains for an application's production instance.
   *
   * `GET /platform/applications/{applicationID}/domains`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  listApplicationDomains: {
    input: ListApplicationDomainsInput;
    output: ListApplicationDomainsResponse;
    item: Domain;
    success: 200;
    failure: 401 | 403 | 404;
    scope: "applications:read";
  };
  /**
   * Create Application Domain.
   *
   * Create a provider domain for an application's production instance.
   *
   * `POST /platform/applications/{applicationID}/domains`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  createApplicationDomain: {
    input: CreateApplicationDomainInput;
    output: Domain;
    success: 201;
    failure: 400 | 401 | 403 | 404 | 409 | 422;
    scope: "applications:manage";
  };
  /**
   * Get Application Domain.
   *
   * Get domain information for an application.
   *
   * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  getApplicationDomain: {
    input: GetApplicationDomainInput;
    output: Domain;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:read";
  };
  /**
   * Delete Application Domain.
   *
   * Delete a provider domain from an application's production instance.
   *
   * Only provider domains can be deleted. The primary domain cannot be deleted.
   *
   * `DELETE /platform/applications/{applicationID}/domains/{domainIDOrName}`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  deleteApplicationDomain: {
    input: DeleteApplicationDomainInput;
    output: DeletedResource;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 422;
    scope: "applications:manage";
  };
  /**
   * Get Application Domain Status.
   *
   * Get the status of a domain for an application.
   *
   * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}/status`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  getApplicationDomainStatus: {
    input: GetApplicationDomainStatusInput;
    output: DomainStatus;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:read";
  };
  /**
   * Trigger DNS Check.
   *
   * Triggers a DNS check for a domain and returns the current domain status.
   *
   * This endpoint ensures that at most one DNS check job is in-flight at any time.
   * If a check is already running or was recently performed, a 409 Conflict is returned.
   *
   * Use this endpoint to trigger a new DNS verification check after configuring DNS records.
   *
   * `POST /platform/applications/{applicationID}/domains/{domainIDOrName}/dns_check`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  triggerDNSCheck: {
    input: TriggerDNSCheckInput;
    output: DNSCheck;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 409;
    scope: "applications:manage";
  };
  /**
   * List Domains.
   *
   * List production instance domains for applications in the authenticated workspace.
   * Results are sorted by domain creation time in descending order (most recent first).
   *
   * Set `include_development` to include development instance domains.
   *
   * `GET /platform/domains`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  listDomains: {
    input: ListDomainsInput | undefined;
    output: ListDomainsResponse;
    item: WorkspaceDomain;
    success: 200;
    failure: 401 | 403 | 422;
    scope: "applications:read";
  };
  /**
   * Get Domain.
   *
   * Retrieve a single domain by ID or name for the authenticated workspace.
   *
   * `GET /platform/domains/{domainIDOrName}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  getDomain: {
    input: GetDomainInput;
    output: WorkspaceDomain;
    success: 200;
    failure: 401 | 403 | 404;
    scope: "applications:read";
  };
  /**
   * List Application Transfers.
   *
   * List all transfer requests created by the authenticated workspace. Returns
   * transfers sorted by creation date in descending order (most recent first).
   *
   * Use the `status` parameter to filter by transfer status.
   *
   * `GET /platform/application_transfers`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  listApplicationTransfers: {
    input: ListApplicationTransfersInput | undefined;
    output: ListApplicationTransfersResponse;
    item: ApplicationTransfer;
    success: 200;
    failure: 401 | 403 | 422;
    scope: "applications:read";
  };
  /**
   * Create an Application Transfer.
   *
   * Create a new transfer request for an application. This initiates the process of
   * transferring ownership of the application to another workspace.
   *
   * Only one pending transfer can exist for an application at a time. The transfer
   * will expire after 24 hours if not completed.
   *
   * `POST /platform/applications/{applicationID}/transfers`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  createApplicationTransfer: {
    input: CreateApplicationTransferInput;
    output: ApplicationTransfer;
    success: 201;
    failure: 401 | 403 | 409;
    scope: "applications:manage";
  };
  /**
   * Get an Application Transfer.
   *
   * Retrieve details of an application transfer by its ID.
   *
   * `GET /platform/applications/{applicationID}/transfers/{transferID}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  getApplicationTransfer: {
    input: GetApplicationTransferInput;
    output: ApplicationTransfer;
    success: 200;
    failure: 401 | 403 | 404;
    scope: "applications:read";
  };
  /**
   * Cancel an Application Transfer.
   *
   * Cancel an existing application transfer. Only transfers in 'pending' status can be canceled.
   *
   * `DELETE /platform/applications/{applicationID}/transfers/{transferID}`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  cancelApplicationTransfer: {
    input: CancelApplicationTransferInput;
    output: ApplicationTransfer;
    success: 200;
    failure: 401 | 403 | 404 | 409;
    scope: "applications:manage";
  };
  /**
   * Get Instance Usage.
   *
   * Get usage totals for an application instance across meters such as MAU, MAO,
   * SMS, custom domains, and enterprise connections.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Requires the `application_usage:read` scope.
   *
   * `GET /platform/applications/{applicationID}/instances/{envOrInsID}/usage`
   *
   * Scope: `application_usage:read` (named by Clerk's API document).
   */
  getInstanceUsage: {
    input: GetInstanceUsageInput;
    output: InstanceUsage;
    success: 200;
    failure: 401 | 403 | 404 | 422;
    scope: "application_usage:read";
  };
  /**
   * List Instance Users.
   *
   * List all users for an application instance.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Use the `query` parameter to filter users by searching across email addresses, phone numbers,
   * usernames, web3 wallets, user IDs, first names, and last names.
   *
   * Use the `order_by` parameter to sort the results. Prefix with `+` for ascending or `-` for descending order.
   * Valid fields: `created_at`, `updated_at`, `last_sign_in_at`, `last_active_at`, `email_address`, `first_name`,
   * `last_name`, `username`, `phone_number`, `web3_wallet`. Default is `-created_at` (most recent first).
   *
   * Requires the `users:read` scope.
   *
   * `GET /platform/applications/{applicationID}/instances/{envOrInsID}/users`
   *
   * Scope: `users:read` (named by Clerk's API document).
   */
  listInstanceUsers: {
    input: ListInstanceUsersInput;
    output: ListInstanceUsersResponse;
    item: User;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 422;
    scope: "users:read";
  };
  /**
   * Delete a User.
   *
   * Delete a user within an application instance. Returns the deleted user object.
   *
   * Deleting a user that does not exist (or has already been deleted) returns 404.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Requires the `users:delete` scope.
   *
   * `DELETE /platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}`
   *
   * Scope: `users:delete` (named by Clerk's API document).
   */
  deleteUser: {
    input: DeleteUserInput;
    output: DeletedObject;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "users:delete";
  };
  /**
   * Ban a User.
   *
   * Marks a user as banned within an application instance. This terminates their active sessions
   * (marks them as revoked) and prevents them from signing in again.
   *
   * Requires the `users:manage` scope.
   *
   * `POST /platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}/ban`
   *
   * Scope: `users:manage` (named by Clerk's API document).
   */
  banUser: {
    input: BanUserInput;
    output: User;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "users:manage";
  };
  /**
   * Unban a User.
   *
   * Removes the ban from a user within an application instance. This allows them to sign in again.
   *
   * Requires the `users:manage` scope.
   *
   * `POST /platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}/unban`
   *
   * Scope: `users:manage` (named by Clerk's API document).
   */
  unbanUser: {
    input: UnbanUserInput;
    output: User;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "users:manage";
  };
  /**
   * List JWT Templates.
   *
   * List all JWT templates for an application instance.
   *
   * Requires the `jwt_templates:read` scope.
   *
   * `GET /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates`
   *
   * Scope: `jwt_templates:read` (named by Clerk's API document).
   */
  listJWTTemplates: {
    input: ListJWTTemplatesInput;
    output: JWTTemplate[];
    item: JWTTemplate;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "jwt_templates:read";
  };
  /**
   * Create a JWT Template.
   *
   * Create a new JWT template for an application instance.
   *
   * Requires the `jwt_templates:manage` scope.
   *
   * `POST /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates`
   *
   * Scope: `jwt_templates:manage` (named by Clerk's API document).
   */
  createJWTTemplate: {
    input: CreateJWTTemplateInput;
    output: JWTTemplate;
    success: 200;
    failure: 400 | 401 | 402 | 403 | 404 | 422;
    scope: "jwt_templates:manage";
  };
  /**
   * Get a JWT Template.
   *
   * Retrieve a specific JWT template for an application instance.
   *
   * Requires the `jwt_templates:read` scope.
   *
   * `GET /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID}`
   *
   * Scope: `jwt_templates:read` (named by Clerk's API document).
   */
  getJWTTemplate: {
    input: GetJWTTemplateInput;
    output: JWTTemplate;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "jwt_templates:read";
  };
  /**
   * Delete a JWT Template.
   *
   * Delete a JWT template from an application instance.
   *
   * Requires the `jwt_templates:manage` scope.
   *
   * `DELETE /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID}`
   *
   * Scope: `jwt_templates:manage` (named by Clerk's API document).
   */
  deleteJWTTemplate: {
    input: DeleteJWTTemplateInput;
    output: DeletedObject;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "jwt_templates:manage";
  };
  /**
   * Update a JWT Template.
   *
   * Update an existing JWT template for an application instance.
   *
   * Requires the `jwt_templates:manage` scope.
   *
   * `PATCH /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID}`
   *
   * Scope: `jwt_templates:manage` (named by Clerk's API document).
   */
  updateJWTTemplate: {
    input: UpdateJWTTemplateInput;
    output: JWTTemplate;
    success: 200;
    failure: 400 | 401 | 402 | 403 | 404 | 422;
    scope: "jwt_templates:manage";
  };
  /**
   * List Redirect URLs.
   *
   * List all redirect URLs for an application instance.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Requires the `applications:read` scope.
   *
   * `GET /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls`
   *
   * Scope: `applications:read` (named by Clerk's API document).
   */
  listRedirectURLs: {
    input: ListRedirectURLsInput;
    output: ListRedirectURLsResponse;
    item: RedirectURL;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 422;
    scope: "applications:read";
  };
  /**
   * Create a Redirect URL.
   *
   * Create a redirect URL for an application instance.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Requires the `applications:manage` scope.
   *
   * `POST /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls`
   *
   * Scope: `applications:manage` (named by Clerk's API document).
   */
  createRedirectURL: {
    input: CreateRedirectURLInput;
    output: RedirectURL;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 422;
    scope: "applications:manage";
  };
  /**
   * Get a Redirect URL.
   *
   * Retrieve a redirect URL for an application instance.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Requires the `applications:read` scope.
   *
   * `GET /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls/{redirectURLID}`
   *
   * Scope: `applications:read` (named by Clerk's API document).
   */
  getRedirectURL: {
    input: GetRedirectURLInput;
    output: RedirectURL;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:read";
  };
  /**
   * Delete a Redirect URL.
   *
   * Delete a redirect URL from an application instance.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Requires the `applications:manage` scope.
   *
   * `DELETE /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls/{redirectURLID}`
   *
   * Scope: `applications:manage` (named by Clerk's API document).
   */
  deleteRedirectURL: {
    input: DeleteRedirectURLInput;
    output: DeletedObject;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:manage";
  };
  /**
   * Get Instance Config.
   *
   * Get the configuration for an application instance.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Optionally filter to specific config keys using the `keys` query parameter.
   *
   * Requires the `applications:manage` scope.
   *
   * `GET /platform/applications/{applicationID}/instances/{envOrInsID}/config`
   *
   * Scope: `applications:manage` (named by Clerk's API document).
   */
  getConfig: {
    input: GetConfigInput;
    output: Config;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:manage";
  };
  /**
   * Replace Instance Config.
   *
   * Replace the full configuration for an application instance.
   *
   * Unlike PATCH, PUT requires all config keys to be included in the request body.
   * If any keys are missing, a 400 error is returned listing the missing keys.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Use the `dry_run` query parameter to preview changes without applying them.
   * Use the `destructive` query parameter to allow clearing config keys by setting them to null.
   * Use the `If-Match` header to provide optimistic concurrency control via config version.
   *
   * Requires the `applications:manage` scope.
   *
   * `PUT /platform/applications/{applicationID}/instances/{envOrInsID}/config`
   *
   * Scope: `applications:manage` (named by Clerk's API document).
   */
  putConfig: {
    input: PutConfigInput;
    output: ConfigPatch;
    success: 200;
    failure: 400 | 401 | 402 | 403 | 404 | 409 | 422;
    scope: "applications:manage";
  };
  /**
   * Update Instance Config.
   *
   * Update the configuration for an application instance.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Use the `dry_run` query parameter to preview changes without applying them.
   * Use the `destructive` query parameter to allow clearing config keys by setting them to null.
   * Use the `If-Match` header to provide optimistic concurrency control via config version.
   *
   * Requires the `applications:manage` scope.
   *
   * `PATCH /platform/applications/{applicationID}/instances/{envOrInsID}/config`
   *
   * Scope: `applications:manage` (named by Clerk's API document).
   */
  patchConfig: {
    input: PatchConfigInput;
    output: ConfigPatch;
    success: 200;
    failure: 400 | 401 | 402 | 403 | 404 | 409 | 422;
    scope: "applications:manage";
  };
  /**
   * Get Instance Config Schema.
   *
   * Get the JSON Schema for the instance configuration.
   *
   * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
   * or an instance ID.
   *
   * Optionally filter to specific config keys using the `keys` query parameter.
   *
   * Requires the `applications:manage` scope.
   *
   * `GET /platform/applications/{applicationID}/instances/{envOrInsID}/config/schema`
   *
   * Scope: `applications:manage` (named by Clerk's API document).
   */
  getConfigSchema: {
    input: GetConfigSchemaInput;
    output: ConfigSchema;
    success: 200;
    failure: 400 | 401 | 403 | 404;
    scope: "applications:manage";
  };
  /**
   * Claim an Accountless Application.
   *
   * Claim an accountless application by assigning it to the authenticated principal's workspace.
   * The application is identified by a single-use claim token that was generated when the
   * accountless application was created. Once claimed, the token is invalidated and cannot be reused.
   *
   * `POST /platform/accountless_applications/claim`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  claimAccountlessApplication: {
    input: ClaimAccountlessApplicationInput;
    output: Application;
    success: 200;
    failure: 400 | 401 | 403 | 404 | 422;
    scope: "applications:manage";
  };
}

/** The name of an operation. */
export type OperationName = keyof Operations;
