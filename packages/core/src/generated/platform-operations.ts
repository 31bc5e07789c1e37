// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type {
  Application,
  ApplicationTransfer,
  BanUserInput,
  CancelApplicationTransferInput,
  ClaimAccountlessApplicationInput,
  Config,
  ConfigPatch,
  ConfigSchema,
  CreateApplicationDomainInput,
  CreateApplicationInput,
  CreateApplicationTransferInput,
  CreateJWTTemplateInput,
  CreateRedirectURLInput,
  DNSCheck,
  DeleteApplicationDomainInput,
  DeleteApplicationFaviconInput,
  DeleteApplicationInput,
  DeleteApplicationLogoInput,
  DeleteJWTTemplateInput,
  DeleteRedirectURLInput,
  DeleteUserInput,
  DeletedObject,
  DeletedResource,
  Domain,
  DomainStatus,
  GetApplicationDomainInput,
  GetApplicationDomainStatusInput,
  GetApplicationInput,
  GetApplicationTransferInput,
  GetConfigInput,
  GetConfigSchemaInput,
  GetDomainInput,
  GetInstanceUsageInput,
  GetJWTTemplateInput,
  GetRedirectURLInput,
  InstanceUsage,
  JWTTemplate,
  ListApplicationDomainsInput,
  ListApplicationDomainsResponse,
  ListApplicationTransfersInput,
  ListApplicationTransfersResponse,
  ListApplicationsInput,
  ListApplicationsResponse,
  ListDomainsInput,
  ListDomainsResponse,
  ListInstanceUsersInput,
  ListInstanceUsersResponse,
  ListJWTTemplatesInput,
  ListRedirectURLsInput,
  ListRedirectURLsResponse,
  PatchConfigInput,
  PutConfigInput,
  RedirectURL,
  TriggerDNSCheckInput,
  UnbanUserInput,
  UpdateApplicationDomainInput,
  UpdateApplicationInput,
  UpdateJWTTemplateInput,
  UploadApplicationFaviconInput,
  UploadApplicationLogoInput,
  User,
  WorkspaceDomain,
} from "@clerk-platform/contract";
import type { CallOptions, ListOptions } from "../options/call-options.ts";
import type { ApiError } from "../errors/api-error.ts";
import type { PlatformList } from "../list/platform-list.ts";

/** The operations of the Clerk Platform API as methods. */
export interface PlatformOperations {
  /**
   * List Applications.
   *
   * `GET /platform/applications`
   *
   * Scope: `applications:read` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403
   */
  listApplications(input?: ListApplicationsInput, options?: ListOptions): PlatformList<Application, ListApplicationsResponse>;

  /**
   * Create an Application.
   *
   * Create a new application.
   *
   * `POST /platform/applications`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 422
   */
  createApplication(input: CreateApplicationInput, options?: CallOptions): Promise<Application>;

  /**
   * Get an Application.
   *
   * Get application details.
   *
   * `GET /platform/applications/{applicationID}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  getApplication(input: GetApplicationInput, options?: CallOptions): Promise<Application>;

  /**
   * Delete an Application.
   *
   * `DELETE /platform/applications/{applicationID}`
   *
   * Scope: `applications:delete` (named in Clerk's documentation).
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  deleteApplication(input: DeleteApplicationInput, options?: CallOptions): Promise<DeletedResource>;

  /**
   * Update an Application.
   *
   * `PATCH /platform/applications/{applicationID}`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404, 422
   */
  updateApplication(input: UpdateApplicationInput, options?: CallOptions): Promise<Application>;

  /**
   * Upload Application Logo.
   *
   * Set or replace an application's logo by uploading an image file.
   *
   * `POST /platform/applications/{applicationID}/logo`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404, 413, 422
   */
  uploadApplicationLogo(input: UploadApplicationLogoInput, options?: CallOptions): Promise<Application>;

  /**
   * Delete Application Logo.
   *
   * Delete an application's logo.
   *
   * `DELETE /platform/applications/{applicationID}/logo`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  deleteApplicationLogo(input: DeleteApplicationLogoInput, options?: CallOptions): Promise<Application>;

  /**
   * Upload Application Favicon.
   *
   * Set or replace an application's favicon by uploading an image file.
   *
   * `POST /platform/applications/{applicationID}/favicon`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404, 413, 422
   */
  uploadApplicationFavicon(input: UploadApplicationFaviconInput, options?: CallOptions): Promise<Application>;

  /**
   * Delete Application Favicon.
   *
   * Delete an application's favicon.
   *
   * `DELETE /platform/applications/{applicationID}/favicon`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  deleteApplicationFavicon(input: DeleteApplicationFaviconInput, options?: CallOptions): Promise<Application>;

  /**
   * Update Application Domain.
   *
   * Update the production domain for an application.
   *
   * `PATCH /platform/applications/{applicationID}/domain`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404, 422
   */
  updateApplicationDomain(input: UpdateApplicationDomainInput, options?: CallOptions): Promise<Domain>;

  /**
   * List Application Domains.
   *
   * List all domains for an application's production instance.
   *
   * `GET /platform/applications/{applicationID}/domains`
   *
   * Scope: `applications:read` (inferred from similar operations).
   * @throws {@link ApiError} 401, 403, 404
   */
  listApplicationDomains(input: ListApplicationDomainsInput, options?: ListOptions): PlatformList<Domain, ListApplicationDomainsResponse>;

  /**
   * Create Application Domain.
   *
   * Create a provider domain for an application's production instance.
   *
   * `POST /platform/applications/{applicationID}/domains`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404, 409, 422
   */
  createApplicationDomain(input: CreateApplicationDomainInput, options?: CallOptions): Promise<Domain>;

  /**
   * Get Application Domain.
   *
   * Get domain information for an application.
   *
   * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  getApplicationDomain(input: GetApplicationDomainInput, options?: CallOptions): Promise<Domain>;

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
   * @throws {@link ApiError} 400, 401, 403, 404, 422
   */
  deleteApplicationDomain(input: DeleteApplicationDomainInput, options?: CallOptions): Promise<DeletedResource>;

  /**
   * Get Application Domain Status.
   *
   * Get the status of a domain for an application.
   *
   * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}/status`
   *
   * Scope: `applications:read` (inferred from similar operations).
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  getApplicationDomainStatus(input: GetApplicationDomainStatusInput, options?: CallOptions): Promise<DomainStatus>;

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
   * @throws {@link ApiError} 400, 401, 403, 404, 409
   */
  triggerDNSCheck(input: TriggerDNSCheckInput, options?: CallOptions): Promise<DNSCheck>;

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
   * @throws {@link ApiError} 401, 403, 422
   */
  listDomains(input?: ListDomainsInput, options?: ListOptions): PlatformList<WorkspaceDomain, ListDomainsResponse>;

  /**
   * Get Domain.
   *
   * Retrieve a single domain by ID or name for the authenticated workspace.
   *
   * `GET /platform/domains/{domainIDOrName}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   * @throws {@link ApiError} 401, 403, 404
   */
  getDomain(input: GetDomainInput, options?: CallOptions): Promise<WorkspaceDomain>;

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
   * @throws {@link ApiError} 401, 403, 422
   */
  listApplicationTransfers(input?: ListApplicationTransfersInput, options?: ListOptions): PlatformList<ApplicationTransfer, ListApplicationTransfersResponse>;

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
   * @throws {@link ApiError} 401, 403, 409
   */
  createApplicationTransfer(input: CreateApplicationTransferInput, options?: CallOptions): Promise<ApplicationTransfer>;

  /**
   * Get an Application Transfer.
   *
   * Retrieve details of an application transfer by its ID.
   *
   * `GET /platform/applications/{applicationID}/transfers/{transferID}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   * @throws {@link ApiError} 401, 403, 404
   */
  getApplicationTransfer(input: GetApplicationTransferInput, options?: CallOptions): Promise<ApplicationTransfer>;

  /**
   * Cancel an Application Transfer.
   *
   * Cancel an existing application transfer. Only transfers in 'pending' status can be canceled.
   *
   * `DELETE /platform/applications/{applicationID}/transfers/{transferID}`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   * @throws {@link ApiError} 401, 403, 404, 409
   */
  cancelApplicationTransfer(input: CancelApplicationTransferInput, options?: CallOptions): Promise<ApplicationTransfer>;

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
   * @throws {@link ApiError} 401, 403, 404, 422
   */
  getInstanceUsage(input: GetInstanceUsageInput, options?: CallOptions): Promise<InstanceUsage>;

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
   * @throws {@link ApiError} 400, 401, 403, 404, 422
   */
  listInstanceUsers(input: ListInstanceUsersInput, options?: ListOptions): PlatformList<User, ListInstanceUsersResponse>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  deleteUser(input: DeleteUserInput, options?: CallOptions): Promise<DeletedObject>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  banUser(input: BanUserInput, options?: CallOptions): Promise<User>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  unbanUser(input: UnbanUserInput, options?: CallOptions): Promise<User>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  listJWTTemplates(input: ListJWTTemplatesInput, options?: ListOptions): PlatformList<JWTTemplate, JWTTemplate[]>;

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
   * @throws {@link ApiError} 400, 401, 402, 403, 404, 422
   */
  createJWTTemplate(input: CreateJWTTemplateInput, options?: CallOptions): Promise<JWTTemplate>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  getJWTTemplate(input: GetJWTTemplateInput, options?: CallOptions): Promise<JWTTemplate>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  deleteJWTTemplate(input: DeleteJWTTemplateInput, options?: CallOptions): Promise<DeletedObject>;

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
   * @throws {@link ApiError} 400, 401, 402, 403, 404, 422
   */
  updateJWTTemplate(input: UpdateJWTTemplateInput, options?: CallOptions): Promise<JWTTemplate>;

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
   * @throws {@link ApiError} 400, 401, 403, 404, 422
   */
  listRedirectURLs(input: ListRedirectURLsInput, options?: ListOptions): PlatformList<RedirectURL, ListRedirectURLsResponse>;

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
   * @throws {@link ApiError} 400, 401, 403, 404, 422
   */
  createRedirectURL(input: CreateRedirectURLInput, options?: CallOptions): Promise<RedirectURL>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  getRedirectURL(input: GetRedirectURLInput, options?: CallOptions): Promise<RedirectURL>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  deleteRedirectURL(input: DeleteRedirectURLInput, options?: CallOptions): Promise<DeletedObject>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  getConfig(input: GetConfigInput, options?: CallOptions): Promise<Config>;

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
   * @throws {@link ApiError} 400, 401, 402, 403, 404, 409, 422
   */
  putConfig(input: PutConfigInput, options?: CallOptions): Promise<ConfigPatch>;

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
   * @throws {@link ApiError} 400, 401, 402, 403, 404, 409, 422
   */
  patchConfig(input: PatchConfigInput, options?: CallOptions): Promise<ConfigPatch>;

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
   * @throws {@link ApiError} 400, 401, 403, 404
   */
  getConfigSchema(input: GetConfigSchemaInput, options?: CallOptions): Promise<ConfigSchema>;

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
   * @throws {@link ApiError} 400, 401, 403, 404, 422
   */
  claimAccountlessApplication(input: ClaimAccountlessApplicationInput, options?: CallOptions): Promise<Application>;
}
