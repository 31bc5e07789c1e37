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
import { byCursor, byOffset } from "../cache/paging.ts";
import { type InfiniteQueryHook, type SuspenseInfiniteQueryHook, infiniteQueryHook, suspenseInfiniteQueryHook } from "../react/infinite-query-hooks.ts";
import { type ItemMutationHook, type MutationHook, mutationHook } from "../react/mutation-hook.ts";
import { type QueryHook, type SuspenseQueryHook, queryHook, suspenseQueryHook } from "../react/query-hooks.ts";
import {
  listApplications,
  createApplication,
  getApplication,
  deleteApplication,
  updateApplication,
  uploadApplicationLogo,
  deleteApplicationLogo,
  uploadApplicationFavicon,
  deleteApplicationFavicon,
  updateApplicationDomain,
  listApplicationDomains,
  createApplicationDomain,
  getApplicationDomain,
  deleteApplicationDomain,
  getApplicationDomainStatus,
  triggerDNSCheck,
  listDomains,
  getDomain,
  listApplicationTransfers,
  createApplicationTransfer,
  getApplicationTransfer,
  cancelApplicationTransfer,
  getInstanceUsage,
  listInstanceUsers,
  deleteUser,
  banUser,
  unbanUser,
  listJWTTemplates,
  createJWTTemplate,
  getJWTTemplate,
  deleteJWTTemplate,
  updateJWTTemplate,
  listRedirectURLs,
  createRedirectURL,
  getRedirectURL,
  deleteRedirectURL,
  getConfig,
  putConfig,
  patchConfig,
  getConfigSchema,
  claimAccountlessApplication,
} from "./definitions.ts";

/**
 * List Applications.
 *
 * `GET /platform/applications`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useListApplications: QueryHook<[input?: ListApplicationsInput], Concealed<ListApplicationsResponse, "secret_key">, ListApplicationsResponse> = /* @__PURE__ */ queryHook(listApplications);

/**
 * List Applications.
 *
 * `GET /platform/applications`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useSuspenseListApplications: SuspenseQueryHook<[input?: ListApplicationsInput], Concealed<ListApplicationsResponse, "secret_key">, ListApplicationsResponse> = /* @__PURE__ */ suspenseQueryHook(listApplications);

/**
 * Create an Application.
 *
 * Create a new application.
 *
 * `POST /platform/applications`
 *
 * Scope: `applications:manage` (inferred from similar operations).
 */
export const useCreateApplication: MutationHook<CreateApplicationInput, Concealed<Application, "secret_key">, Application> = /* @__PURE__ */ mutationHook(createApplication);

/**
 * Get an Application.
 *
 * Get application details.
 *
 * `GET /platform/applications/{applicationID}`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useGetApplication: QueryHook<[input: GetApplicationInput], Concealed<Application, "secret_key">, Application> = /* @__PURE__ */ queryHook(getApplication);

/**
 * Get an Application.
 *
 * Get application details.
 *
 * `GET /platform/applications/{applicationID}`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useSuspenseGetApplication: SuspenseQueryHook<[input: GetApplicationInput], Concealed<Application, "secret_key">, Application> = /* @__PURE__ */ suspenseQueryHook(getApplication);

/**
 * Delete an Application.
 *
 * `DELETE /platform/applications/{applicationID}`
 *
 * Scope: `applications:delete` (named in Clerk's documentation).
 */
export const useDeleteApplication: ItemMutationHook<DeleteApplicationInput, DeletedResource> = /* @__PURE__ */ mutationHook(deleteApplication);

/**
 * Update an Application.
 *
 * `PATCH /platform/applications/{applicationID}`
 *
 * Scope: `applications:manage` (inferred from similar operations).
 */
export const useUpdateApplication: ItemMutationHook<UpdateApplicationInput, Concealed<Application, "secret_key">, Application> = /* @__PURE__ */ mutationHook(updateApplication);

/**
 * Upload Application Logo.
 *
 * Set or replace an application's logo by uploading an image file.
 *
 * `POST /platform/applications/{applicationID}/logo`
 *
 * Scope: `applications:manage` (inferred from similar operations).
 */
export const useUploadApplicationLogo: ItemMutationHook<UploadApplicationLogoInput, Concealed<Application, "secret_key">, Application> = /* @__PURE__ */ mutationHook(uploadApplicationLogo);

/**
 * Delete Application Logo.
 *
 * Delete an application's logo.
 *
 * `DELETE /platform/applications/{applicationID}/logo`
 *
 * Scope: `applications:manage` (inferred from similar operations).
 */
export const useDeleteApplicationLogo: ItemMutationHook<DeleteApplicationLogoInput, Concealed<Application, "secret_key">, Application> = /* @__PURE__ */ mutationHook(deleteApplicationLogo);

/**
 * Upload Application Favicon.
 *
 * Set or replace an application's favicon by uploading an image file.
 *
 * `POST /platform/applications/{applicationID}/favicon`
 *
 * Scope: `applications:manage` (inferred from similar operations).
 */
export const useUploadApplicationFavicon: ItemMutationHook<UploadApplicationFaviconInput, Concealed<Application, "secret_key">, Application> = /* @__PURE__ */ mutationHook(uploadApplicationFavicon);

/**
 * Delete Application Favicon.
 *
 * Delete an application's favicon.
 *
 * `DELETE /platform/applications/{applicationID}/favicon`
 *
 * Scope: `applications:manage` (inferred from similar operations).
 */
export const useDeleteApplicationFavicon: ItemMutationHook<DeleteApplicationFaviconInput, Concealed<Application, "secret_key">, Application> = /* @__PURE__ */ mutationHook(deleteApplicationFavicon);

/**
 * Update Application Domain.
 *
 * Update the production domain for an application.
 *
 * `PATCH /platform/applications/{applicationID}/domain`
 *
 * Scope: `applications:manage` (inferred from similar operations).
 */
export const useUpdateApplicationDomain: MutationHook<UpdateApplicationDomainInput, Domain> = /* @__PURE__ */ mutationHook(updateApplicationDomain);

/**
 * List Application Domains.
 *
 * List all domains for an application's production instance.
 *
 * `GET /platform/applications/{applicationID}/domains`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useListApplicationDomains: QueryHook<[input: ListApplicationDomainsInput], ListApplicationDomainsResponse> = /* @__PURE__ */ queryHook(listApplicationDomains);

/**
 * List Application Domains.
 *
 * List all domains for an application's production instance.
 *
 * `GET /platform/applications/{applicationID}/domains`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useSuspenseListApplicationDomains: SuspenseQueryHook<[input: ListApplicationDomainsInput], ListApplicationDomainsResponse> = /* @__PURE__ */ suspenseQueryHook(listApplicationDomains);

/**
 * Create Application Domain.
 *
 * Create a provider domain for an application's production instance.
 *
 * `POST /platform/applications/{applicationID}/domains`
 *
 * Scope: `applications:manage` (inferred from similar operations).
 */
export const useCreateApplicationDomain: MutationHook<CreateApplicationDomainInput, Domain> = /* @__PURE__ */ mutationHook(createApplicationDomain);

/**
 * Get Application Domain.
 *
 * Get domain information for an application.
 *
 * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useGetApplicationDomain: QueryHook<[input: GetApplicationDomainInput], Domain> = /* @__PURE__ */ queryHook(getApplicationDomain);

/**
 * Get Application Domain.
 *
 * Get domain information for an application.
 *
 * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useSuspenseGetApplicationDomain: SuspenseQueryHook<[input: GetApplicationDomainInput], Domain> = /* @__PURE__ */ suspenseQueryHook(getApplicationDomain);

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
export const useDeleteApplicationDomain: ItemMutationHook<DeleteApplicationDomainInput, DeletedResource> = /* @__PURE__ */ mutationHook(deleteApplicationDomain);

/**
 * Get Application Domain Status.
 *
 * Get the status of a domain for an application.
 *
 * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}/status`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useGetApplicationDomainStatus: QueryHook<[input: GetApplicationDomainStatusInput], DomainStatus> = /* @__PURE__ */ queryHook(getApplicationDomainStatus);

/**
 * Get Application Domain Status.
 *
 * Get the status of a domain for an application.
 *
 * `GET /platform/applications/{applicationID}/domains/{domainIDOrName}/status`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useSuspenseGetApplicationDomainStatus: SuspenseQueryHook<[input: GetApplicationDomainStatusInput], DomainStatus> = /* @__PURE__ */ suspenseQueryHook(getApplicationDomainStatus);

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
export const useTriggerDNSCheck: MutationHook<TriggerDNSCheckInput, DNSCheck> = /* @__PURE__ */ mutationHook(triggerDNSCheck);

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
export const useListDomains: QueryHook<[input?: ListDomainsInput], ListDomainsResponse> = /* @__PURE__ */ queryHook(listDomains);

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
export const useSuspenseListDomains: SuspenseQueryHook<[input?: ListDomainsInput], ListDomainsResponse> = /* @__PURE__ */ suspenseQueryHook(listDomains);

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
export const useInfiniteListDomains: InfiniteQueryHook<[input?: ListDomainsInput], ListDomainsResponse> = /* @__PURE__ */ infiniteQueryHook(listDomains, byCursor);

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
export const useSuspenseInfiniteListDomains: SuspenseInfiniteQueryHook<[input?: ListDomainsInput], ListDomainsResponse> = /* @__PURE__ */ suspenseInfiniteQueryHook(listDomains, byCursor);

/**
 * Get Domain.
 *
 * Retrieve a single domain by ID or name for the authenticated workspace.
 *
 * `GET /platform/domains/{domainIDOrName}`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useGetDomain: QueryHook<[input: GetDomainInput], WorkspaceDomain> = /* @__PURE__ */ queryHook(getDomain);

/**
 * Get Domain.
 *
 * Retrieve a single domain by ID or name for the authenticated workspace.
 *
 * `GET /platform/domains/{domainIDOrName}`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useSuspenseGetDomain: SuspenseQueryHook<[input: GetDomainInput], WorkspaceDomain> = /* @__PURE__ */ suspenseQueryHook(getDomain);

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
export const useListApplicationTransfers: QueryHook<[input?: ListApplicationTransfersInput], Concealed<ListApplicationTransfersResponse, "code">, ListApplicationTransfersResponse> = /* @__PURE__ */ queryHook(listApplicationTransfers);

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
export const useSuspenseListApplicationTransfers: SuspenseQueryHook<[input?: ListApplicationTransfersInput], Concealed<ListApplicationTransfersResponse, "code">, ListApplicationTransfersResponse> = /* @__PURE__ */ suspenseQueryHook(listApplicationTransfers);

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
export const useInfiniteListApplicationTransfers: InfiniteQueryHook<[input?: ListApplicationTransfersInput], Concealed<ListApplicationTransfersResponse, "code">, ListApplicationTransfersResponse> = /* @__PURE__ */ infiniteQueryHook(listApplicationTransfers, byCursor);

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
export const useSuspenseInfiniteListApplicationTransfers: SuspenseInfiniteQueryHook<[input?: ListApplicationTransfersInput], Concealed<ListApplicationTransfersResponse, "code">, ListApplicationTransfersResponse> = /* @__PURE__ */ suspenseInfiniteQueryHook(listApplicationTransfers, byCursor);

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
export const useCreateApplicationTransfer: MutationHook<CreateApplicationTransferInput, Concealed<ApplicationTransfer, "code">, ApplicationTransfer> = /* @__PURE__ */ mutationHook(createApplicationTransfer);

/**
 * Get an Application Transfer.
 *
 * Retrieve details of an application transfer by its ID.
 *
 * `GET /platform/applications/{applicationID}/transfers/{transferID}`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useGetApplicationTransfer: QueryHook<[input: GetApplicationTransferInput], Concealed<ApplicationTransfer, "code">, ApplicationTransfer> = /* @__PURE__ */ queryHook(getApplicationTransfer);

/**
 * Get an Application Transfer.
 *
 * Retrieve details of an application transfer by its ID.
 *
 * `GET /platform/applications/{applicationID}/transfers/{transferID}`
 *
 * Scope: `applications:read` (inferred from similar operations).
 */
export const useSuspenseGetApplicationTransfer: SuspenseQueryHook<[input: GetApplicationTransferInput], Concealed<ApplicationTransfer, "code">, ApplicationTransfer> = /* @__PURE__ */ suspenseQueryHook(getApplicationTransfer);

/**
 * Cancel an Application Transfer.
 *
 * Cancel an existing application transfer. Only transfers in 'pending' status can be canceled.
 *
 * `DELETE /platform/applications/{applicationID}/transfers/{transferID}`
 *
 * Scope: `applications:manage` (inferred from similar operations).
 */
export const useCancelApplicationTransfer: ItemMutationHook<CancelApplicationTransferInput, Concealed<ApplicationTransfer, "code">, ApplicationTransfer> = /* @__PURE__ */ mutationHook(cancelApplicationTransfer);

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
export const useGetInstanceUsage: QueryHook<[input: GetInstanceUsageInput], InstanceUsage> = /* @__PURE__ */ queryHook(getInstanceUsage);

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
export const useSuspenseGetInstanceUsage: SuspenseQueryHook<[input: GetInstanceUsageInput], InstanceUsage> = /* @__PURE__ */ suspenseQueryHook(getInstanceUsage);

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
export const useListInstanceUsers: QueryHook<[input: ListInstanceUsersInput], ListInstanceUsersResponse> = /* @__PURE__ */ queryHook(listInstanceUsers);

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
export const useSuspenseListInstanceUsers: SuspenseQueryHook<[input: ListInstanceUsersInput], ListInstanceUsersResponse> = /* @__PURE__ */ suspenseQueryHook(listInstanceUsers);

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
export const useInfiniteListInstanceUsers: InfiniteQueryHook<[input: ListInstanceUsersInput], ListInstanceUsersResponse> = /* @__PURE__ */ infiniteQueryHook(listInstanceUsers, byOffset);

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
export const useSuspenseInfiniteListInstanceUsers: SuspenseInfiniteQueryHook<[input: ListInstanceUsersInput], ListInstanceUsersResponse> = /* @__PURE__ */ suspenseInfiniteQueryHook(listInstanceUsers, byOffset);

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
export const useDeleteUser: ItemMutationHook<DeleteUserInput, DeletedObject> = /* @__PURE__ */ mutationHook(deleteUser);

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
export const useBanUser: ItemMutationHook<BanUserInput, User> = /* @__PURE__ */ mutationHook(banUser);

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
export const useUnbanUser: ItemMutationHook<UnbanUserInput, User> = /* @__PURE__ */ mutationHook(unbanUser);

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
export const useListJWTTemplates: QueryHook<[input: ListJWTTemplatesInput], JWTTemplate[]> = /* @__PURE__ */ queryHook(listJWTTemplates);

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
export const useSuspenseListJWTTemplates: SuspenseQueryHook<[input: ListJWTTemplatesInput], JWTTemplate[]> = /* @__PURE__ */ suspenseQueryHook(listJWTTemplates);

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
export const useCreateJWTTemplate: MutationHook<CreateJWTTemplateInput, JWTTemplate> = /* @__PURE__ */ mutationHook(createJWTTemplate);

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
export const useGetJWTTemplate: QueryHook<[input: GetJWTTemplateInput], JWTTemplate> = /* @__PURE__ */ queryHook(getJWTTemplate);

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
export const useSuspenseGetJWTTemplate: SuspenseQueryHook<[input: GetJWTTemplateInput], JWTTemplate> = /* @__PURE__ */ suspenseQueryHook(getJWTTemplate);

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
export const useDeleteJWTTemplate: ItemMutationHook<DeleteJWTTemplateInput, DeletedObject> = /* @__PURE__ */ mutationHook(deleteJWTTemplate);

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
export const useUpdateJWTTemplate: ItemMutationHook<UpdateJWTTemplateInput, JWTTemplate> = /* @__PURE__ */ mutationHook(updateJWTTemplate);

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
export const useListRedirectURLs: QueryHook<[input: ListRedirectURLsInput], ListRedirectURLsResponse> = /* @__PURE__ */ queryHook(listRedirectURLs);

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
export const useSuspenseListRedirectURLs: SuspenseQueryHook<[input: ListRedirectURLsInput], ListRedirectURLsResponse> = /* @__PURE__ */ suspenseQueryHook(listRedirectURLs);

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
export const useInfiniteListRedirectURLs: InfiniteQueryHook<[input: ListRedirectURLsInput], ListRedirectURLsResponse> = /* @__PURE__ */ infiniteQueryHook(listRedirectURLs, byOffset);

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
export const useSuspenseInfiniteListRedirectURLs: SuspenseInfiniteQueryHook<[input: ListRedirectURLsInput], ListRedirectURLsResponse> = /* @__PURE__ */ suspenseInfiniteQueryHook(listRedirectURLs, byOffset);

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
export const useCreateRedirectURL: MutationHook<CreateRedirectURLInput, RedirectURL> = /* @__PURE__ */ mutationHook(createRedirectURL);

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
export const useGetRedirectURL: QueryHook<[input: GetRedirectURLInput], RedirectURL> = /* @__PURE__ */ queryHook(getRedirectURL);

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
export const useSuspenseGetRedirectURL: SuspenseQueryHook<[input: GetRedirectURLInput], RedirectURL> = /* @__PURE__ */ suspenseQueryHook(getRedirectURL);

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
export const useDeleteRedirectURL: ItemMutationHook<DeleteRedirectURLInput, DeletedObject> = /* @__PURE__ */ mutationHook(deleteRedirectURL);

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
export const useGetConfig: QueryHook<[input: GetConfigInput], Config> = /* @__PURE__ */ queryHook(getConfig);

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
export const useSuspenseGetConfig: SuspenseQueryHook<[input: GetConfigInput], Config> = /* @__PURE__ */ suspenseQueryHook(getConfig);

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
export const usePutConfig: MutationHook<PutConfigInput, ConfigPatch> = /* @__PURE__ */ mutationHook(putConfig);

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
export const usePatchConfig: MutationHook<PatchConfigInput, ConfigPatch> = /* @__PURE__ */ mutationHook(patchConfig);

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
export const useGetConfigSchema: QueryHook<[input: GetConfigSchemaInput], ConfigSchema> = /* @__PURE__ */ queryHook(getConfigSchema);

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
export const useSuspenseGetConfigSchema: SuspenseQueryHook<[input: GetConfigSchemaInput], ConfigSchema> = /* @__PURE__ */ suspenseQueryHook(getConfigSchema);

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
export const useClaimAccountlessApplication: MutationHook<ClaimAccountlessApplicationInput, Concealed<Application, "secret_key">, Application> = /* @__PURE__ */ mutationHook(claimAccountlessApplication);
