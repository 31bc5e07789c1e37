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
import type { Concealed } from "../concealed.ts";
import type { ItemMutationFactory, MutationFactory } from "../factories/mutation-factory.ts";
import type { PagedQueryFactory } from "../factories/paged-query-factory.ts";
import type { QueryFactory } from "../factories/query-factory.ts";

/** The operations of the Clerk Platform API, each as a factory of React Query options. */
export interface PlatformQuery {
  /**
   * List Applications.
   *
   * `GET /platform/applications`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  readonly listApplications: QueryFactory<[input?: ListApplicationsInput], Concealed<ListApplicationsResponse, "secret_key">, ListApplicationsResponse>;

  /**
   * Create an Application.
   *
   * Create a new application.
   *
   * `POST /platform/applications`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  readonly createApplication: MutationFactory<CreateApplicationInput, Concealed<Application, "secret_key">, Application>;

  /**
   * Get an Application.
   *
   * Get application details.
   *
   * `GET /platform/applications/{applicationID}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  readonly getApplication: QueryFactory<[input: GetApplicationInput], Concealed<Application, "secret_key">, Application>;

  /**
   * Delete an Application.
   *
   * `DELETE /platform/applications/{applicationID}`
   *
   * Scope: `applications:delete` (named in Clerk's documentation).
   */
  readonly deleteApplication: ItemMutationFactory<DeleteApplicationInput, DeletedResource>;

  /**
   * Update an Application.
   *
   * `PATCH /platform/applications/{applicationID}`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  readonly updateApplication: ItemMutationFactory<UpdateApplicationInput, Concealed<Application, "secret_key">, Application>;

  /**
   * Upload Application Logo.
   *
   * Set or replace an application's logo by uploading an image file.
   *
   * `POST /platform/applications/{applicationID}/logo`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  readonly uploadApplicationLogo: ItemMutationFactory<UploadApplicationLogoInput, Concealed<Application, "secret_key">, Application>;

  /**
   * Delete Application Logo.
   *
   * Delete an application's logo.
   *
   * `DELETE /platform/applications/{applicationID}/logo`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  readonly deleteApplicationLogo: ItemMutationFactory<DeleteApplicationLogoInput, Concealed<Application, "secret_key">, Application>;

  /**
   * Upload Application Favicon.
   *
   * Set or replace an application's favicon by uploading an image file.
   *
   * `POST /platform/applications/{applicationID}/favicon`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  readonly uploadApplicationFavicon: ItemMutationFactory<UploadApplicationFaviconInput, Concealed<Application, "secret_key">, Application>;

  /**
   * Delete Application Favicon.
   *
   * Delete an application's favicon.
   *
   * `DELETE /platform/applications/{applicationID}/favicon`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  readonly deleteApplicationFavicon: ItemMutationFactory<DeleteApplicationFaviconInput, Concealed<Application, "secret_key">, Application>;

  /**
   * Update Application Domain.
   *
   * Update the production domain for an application.
   *
   * `PATCH /platform/applications/{applicationID}/domain`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  readonly updateApplicationDomain: MutationFactory<UpdateApplicationDomainInput, Domain>;

  /**
   * List Application Domains.
   *
   * List all domains for an application's production instance.
   *
   * `GET /platform/applications/{applicationID}/domains`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  readonly listApplicationDomains: QueryFactory<[input: ListApplicationDomainsInput], ListApplicationDomainsResponse>;

  /**
   * Create Application Domain.
   *
   * Create a provider domain for an application's production instance.
   *
   * `POST /platform/applications/{applicationID}/domains`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  readonly createApplicationDomain: MutationFactory<CreateApplicationDomainInput, Domain>;

  /**
   * Get Application Domain.
   *
   * Get domain information for an application.
   *
   * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  readonly getApplicationDomain: QueryFactory<[input: GetApplicationDomainInput], Domain>;

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
  readonly deleteApplicationDomain: ItemMutationFactory<DeleteApplicationDomainInput, DeletedResource>;

  /**
   * Get Application Domain Status.
   *
   * Get the status of a domain for an application.
   *
   * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}/status`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  readonly getApplicationDomainStatus: QueryFactory<[input: GetApplicationDomainStatusInput], DomainStatus>;

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
  readonly triggerDNSCheck: MutationFactory<TriggerDNSCheckInput, DNSCheck>;

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
  readonly listDomains: PagedQueryFactory<[input?: ListDomainsInput], ListDomainsResponse>;

  /**
   * Get Domain.
   *
   * Retrieve a single domain by ID or name for the authenticated workspace.
   *
   * `GET /platform/domains/{domainIDOrName}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  readonly getDomain: QueryFactory<[input: GetDomainInput], WorkspaceDomain>;

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
  readonly listApplicationTransfers: PagedQueryFactory<[input?: ListApplicationTransfersInput], Concealed<ListApplicationTransfersResponse, "code">, ListApplicationTransfersResponse>;

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
  readonly createApplicationTransfer: MutationFactory<CreateApplicationTransferInput, Concealed<ApplicationTransfer, "code">, ApplicationTransfer>;

  /**
   * Get an Application Transfer.
   *
   * Retrieve details of an application transfer by its ID.
   *
   * `GET /platform/applications/{applicationID}/transfers/{transferID}`
   *
   * Scope: `applications:read` (inferred from similar operations).
   */
  readonly getApplicationTransfer: QueryFactory<[input: GetApplicationTransferInput], Concealed<ApplicationTransfer, "code">, ApplicationTransfer>;

  /**
   * Cancel an Application Transfer.
   *
   * Cancel an existing application transfer. Only transfers in 'pending' status can be canceled.
   *
   * `DELETE /platform/applications/{applicationID}/transfers/{transferID}`
   *
   * Scope: `applications:manage` (inferred from similar operations).
   */
  readonly cancelApplicationTransfer: ItemMutationFactory<CancelApplicationTransferInput, Concealed<ApplicationTransfer, "code">, ApplicationTransfer>;

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
  readonly getInstanceUsage: QueryFactory<[input: GetInstanceUsageInput], InstanceUsage>;

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
  readonly listInstanceUsers: PagedQueryFactory<[input: ListInstanceUsersInput], ListInstanceUsersResponse>;

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
  readonly deleteUser: ItemMutationFactory<DeleteUserInput, DeletedObject>;

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
  readonly banUser: ItemMutationFactory<BanUserInput, User>;

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
  readonly unbanUser: ItemMutationFactory<UnbanUserInput, User>;

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
  readonly listJWTTemplates: QueryFactory<[input: ListJWTTemplatesInput], JWTTemplate[]>;

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
  readonly createJWTTemplate: MutationFactory<CreateJWTTemplateInput, JWTTemplate>;

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
  readonly getJWTTemplate: QueryFactory<[input: GetJWTTemplateInput], JWTTemplate>;

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
  readonly deleteJWTTemplate: ItemMutationFactory<DeleteJWTTemplateInput, DeletedObject>;

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
  readonly updateJWTTemplate: ItemMutationFactory<UpdateJWTTemplateInput, JWTTemplate>;

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
  readonly listRedirectURLs: PagedQueryFactory<[input: ListRedirectURLsInput], ListRedirectURLsResponse>;

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
  readonly createRedirectURL: MutationFactory<CreateRedirectURLInput, RedirectURL>;

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
  readonly getRedirectURL: QueryFactory<[input: GetRedirectURLInput], RedirectURL>;

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
  readonly deleteRedirectURL: ItemMutationFactory<DeleteRedirectURLInput, DeletedObject>;

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
  readonly getConfig: QueryFactory<[input: GetConfigInput], Config>;

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
  readonly putConfig: MutationFactory<PutConfigInput, ConfigPatch>;

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
  readonly patchConfig: MutationFactory<PatchConfigInput, ConfigPatch>;

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
  readonly getConfigSchema: QueryFactory<[input: GetConfigSchemaInput], ConfigSchema>;

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
  readonly claimAccountlessApplication: MutationFactory<ClaimAccountlessApplicationInput, Concealed<Application, "secret_key">, Application>;
}
