// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { BinaryBody } from "../binary-body.ts";
import type {
  Application,
  ApplicationInstance,
  ApplicationTransfer,
  CNAMEStatus,
  ClaimAccountlessApplicationRequest,
  ClerkError,
  ClerkErrors,
  Config,
  ConfigPatch,
  ConfigPatchRequest,
  ConfigSchema,
  CreateApplicationDomainRequest,
  CreateApplicationRequest,
  CreateJWTTemplateRequest,
  CreateRedirectURLRequest,
  DNSCheck,
  DNSStatus,
  DeletedObject,
  DeletedResource,
  Domain,
  DomainApplicationSummary,
  DomainInstanceSummary,
  DomainStatus,
  EmailAddress,
  EnterpriseAccount,
  EnterpriseAccountConnection,
  ExternalAccountWithVerification,
  FailureHint,
  IdentificationLink,
  InstanceSMSUsage,
  InstanceUsage,
  InstanceUsageMeter,
  InstanceUsageMeterWithBillable,
  JWTTemplate,
  ListApplicationDomainsResponse,
  ListApplicationTransfersResponse,
  ListApplicationsResponse,
  ListDomainsResponse,
  ListInstanceUsersResponse,
  ListRedirectURLsResponse,
  Organization,
  OrganizationMembership,
  OrganizationMembershipPublicUserData,
  Passkey,
  PhoneNumber,
  RedirectURL,
  SAMLAccount,
  SAMLAccountConnection,
  SCIMUserMetadata,
  SSLStatus,
  UpdateApplicationDomainRequest,
  UpdateApplicationRequest,
  UpdateJWTTemplateRequest,
  UploadApplicationFaviconRequest,
  UploadApplicationLogoRequest,
  User,
  VerificationAdmin,
  VerificationEmailLink,
  VerificationFromOauth,
  VerificationGoogleOneTap,
  VerificationOauth,
  VerificationOtp,
  VerificationPasskey,
  VerificationSaml,
  VerificationTicket,
  VerificationWeb3,
  Web3Wallet,
  WorkspaceDomain,
} from "./models.ts";

export interface paths {
  "/platform/applications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Applications
     * List applications.
     */
    get: operations["PlatformListApplications"];
    put?: never;
    /**
     * Create an Application
     * Create a new application.
     */
    post: operations["PlatformCreateApplication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an Application
     * Get application details.
     */
    get: operations["PlatformGetApplication"];
    put?: never;
    post?: never;
    /**
     * Delete an Application
     * Delete an application.
     */
    delete: operations["PlatformDeleteApplication"];
    options?: never;
    head?: never;
    /**
     * Update an Application
     * Update an application.
     */
    patch: operations["PlatformUpdateApplication"];
    trace?: never;
  };
  "/platform/applications/{applicationID}/logo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload Application Logo
     * Set or replace an application's logo by uploading an image file.
     */
    post: operations["PlatformUploadApplicationLogo"];
    /**
     * Delete Application Logo
     * Delete an application's logo.
     */
    delete: operations["PlatformDeleteApplicationLogo"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/favicon": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload Application Favicon
     * Set or replace an application's favicon by uploading an image file.
     */
    post: operations["PlatformUploadApplicationFavicon"];
    /**
     * Delete Application Favicon
     * Delete an application's favicon.
     */
    delete: operations["PlatformDeleteApplicationFavicon"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/domain": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update Application Domain
     * Update the production domain for an application.
     */
    patch: operations["PlatformUpdateApplicationDomain"];
    trace?: never;
  };
  "/platform/applications/{applicationID}/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Application Domains
     * List all domains for an application's production instance.
     */
    get: operations["PlatformListApplicationDomains"];
    put?: never;
    /**
     * Create Application Domain
     * Create a provider domain for an application's production instance.
     */
    post: operations["PlatformCreateApplicationDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/domains/{domainIDOrName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Application Domain
     * Get domain information for an application.
     */
    get: operations["PlatformGetApplicationDomain"];
    put?: never;
    post?: never;
    /**
     * Delete Application Domain
     * Delete a provider domain from an application's production instance.
     *
     * Only provider domains can be deleted. The primary domain cannot be deleted.
     */
    delete: operations["PlatformDeleteApplicationDomain"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/domains/{domainIDOrName}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Application Domain Status
     * Get the status of a domain for an application.
     */
    get: operations["PlatformGetApplicationDomainStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/domains/{domainIDOrName}/dns_check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Trigger DNS Check
     * Triggers a DNS check for a domain and returns the current domain status.
     *
     * This endpoint ensures that at most one DNS check job is in-flight at any time.
     * If a check is already running or was recently performed, a 409 Conflict is returned.
     *
     * Use this endpoint to trigger a new DNS verification check after configuring DNS records.
     */
    post: operations["PlatformTriggerDNSCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Domains
     * List production instance domains for applications in the authenticated workspace.
     * Results are sorted by domain creation time in descending order (most recent first).
     *
     * Set `include_development` to include development instance domains.
     */
    get: operations["PlatformListDomains"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/domains/{domainIDOrName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Domain
     * Retrieve a single domain by ID or name for the authenticated workspace.
     */
    get: operations["PlatformGetDomain"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/application_transfers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Application Transfers
     * List all transfer requests created by the authenticated workspace. Returns
     * transfers sorted by creation date in descending order (most recent first).
     *
     * Use the `status` parameter to filter by transfer status.
     */
    get: operations["PlatformListApplicationTransfers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/transfers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an Application Transfer
     * Create a new transfer request for an application. This initiates the process of
     * transferring ownership of the application to another workspace.
     *
     * Only one pending transfer can exist for an application at a time. The transfer
     * will expire after 24 hours if not completed.
     */
    post: operations["PlatformCreateApplicationTransfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/transfers/{transferID}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an Application Transfer
     * Retrieve details of an application transfer by its ID.
     */
    get: operations["PlatformGetApplicationTransfer"];
    put?: never;
    post?: never;
    /**
     * Cancel an Application Transfer
     * Cancel an existing application transfer. Only transfers in 'pending' status can be canceled.
     */
    delete: operations["PlatformCancelApplicationTransfer"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Instance Usage
     * Get usage totals for an application instance across meters such as MAU, MAO,
     * SMS, custom domains, and enterprise connections.
     *
     * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
     * or an instance ID.
     *
     * Requires the `application_usage:read` scope.
     */
    get: operations["PlatformGetInstanceUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Instance Users
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
     */
    get: operations["PlatformListInstanceUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a User
     * Delete a user within an application instance. Returns the deleted user object.
     *
     * Deleting a user that does not exist (or has already been deleted) returns 404.
     *
     * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
     * or an instance ID.
     *
     * Requires the `users:delete` scope.
     */
    delete: operations["PlatformDeleteUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}/ban": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ban a User
     * Marks a user as banned within an application instance. This terminates their active sessions
     * (marks them as revoked) and prevents them from signing in again.
     *
     * Requires the `users:manage` scope.
     */
    post: operations["PlatformBanUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}/unban": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unban a User
     * Removes the ban from a user within an application instance. This allows them to sign in again.
     *
     * Requires the `users:manage` scope.
     */
    post: operations["PlatformUnbanUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List JWT Templates
     * List all JWT templates for an application instance.
     *
     * Requires the `jwt_templates:read` scope.
     */
    get: operations["PlatformListJWTTemplates"];
    put?: never;
    /**
     * Create a JWT Template
     * Create a new JWT template for an application instance.
     *
     * Requires the `jwt_templates:manage` scope.
     */
    post: operations["PlatformCreateJWTTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a JWT Template
     * Retrieve a specific JWT template for an application instance.
     *
     * Requires the `jwt_templates:read` scope.
     */
    get: operations["PlatformGetJWTTemplate"];
    put?: never;
    post?: never;
    /**
     * Delete a JWT Template
     * Delete a JWT template from an application instance.
     *
     * Requires the `jwt_templates:manage` scope.
     */
    delete: operations["PlatformDeleteJWTTemplate"];
    options?: never;
    head?: never;
    /**
     * Update a JWT Template
     * Update an existing JWT template for an application instance.
     *
     * Requires the `jwt_templates:manage` scope.
     */
    patch: operations["PlatformUpdateJWTTemplate"];
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Redirect URLs
     * List all redirect URLs for an application instance.
     *
     * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
     * or an instance ID.
     *
     * Requires the `applications:read` scope.
     */
    get: operations["PlatformListRedirectURLs"];
    put?: never;
    /**
     * Create a Redirect URL
     * Create a redirect URL for an application instance.
     *
     * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
     * or an instance ID.
     *
     * Requires the `applications:manage` scope.
     */
    post: operations["PlatformCreateRedirectURL"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls/{redirectURLID}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a Redirect URL
     * Retrieve a redirect URL for an application instance.
     *
     * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
     * or an instance ID.
     *
     * Requires the `applications:read` scope.
     */
    get: operations["PlatformGetRedirectURL"];
    put?: never;
    post?: never;
    /**
     * Delete a Redirect URL
     * Delete a redirect URL from an application instance.
     *
     * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
     * or an instance ID.
     *
     * Requires the `applications:manage` scope.
     */
    delete: operations["PlatformDeleteRedirectURL"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/config": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Instance Config
     * Get the configuration for an application instance.
     *
     * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
     * or an instance ID.
     *
     * Optionally filter to specific config keys using the `keys` query parameter.
     *
     * Requires the `applications:manage` scope.
     */
    get: operations["PlatformGetConfig"];
    /**
     * Replace Instance Config
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
     */
    put: operations["PlatformPutConfig"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update Instance Config
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
     */
    patch: operations["PlatformPatchConfig"];
    trace?: never;
  };
  "/platform/applications/{applicationID}/instances/{envOrInsID}/config/schema": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Instance Config Schema
     * Get the JSON Schema for the instance configuration.
     *
     * The `envOrInsID` parameter can be either an environment type (e.g., "development", "production")
     * or an instance ID.
     *
     * Optionally filter to specific config keys using the `keys` query parameter.
     *
     * Requires the `applications:manage` scope.
     */
    get: operations["PlatformGetConfigSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform/accountless_applications/claim": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Claim an Accountless Application
     * Claim an accountless application by assigning it to the authenticated principal's workspace.
     * The application is identified by a single-use claim token that was generated when the
     * accountless application was created. Once claimed, the token is invalidated and cannot be reused.
     */
    post: operations["PlatformClaimAccountlessApplication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    PlatformApplicationInstance: ApplicationInstance;
    PlatformApplicationResponse: Application;
    PlatformListApplicationsResponse: ListApplicationsResponse;
    ClerkError: ClerkError;
    ClerkErrors: ClerkErrors;
    PlatformCreateApplicationRequest: CreateApplicationRequest;
    PlatformDeletedObjectResponse: DeletedResource;
    PlatformUpdateApplicationRequest: UpdateApplicationRequest;
    PlatformUpdateApplicationDomainRequest: UpdateApplicationDomainRequest;
    PlatformDomainApplicationSummary: DomainApplicationSummary;
    PlatformDomainInstanceSummary: DomainInstanceSummary;
    PlatformDomainResponse: Domain;
    PlatformListApplicationDomainsResponse: ListApplicationDomainsResponse;
    PlatformCreateApplicationDomainRequest: CreateApplicationDomainRequest;
    FailureHint: FailureHint;
    CNAMEStatus: CNAMEStatus;
    DNSStatus: DNSStatus;
    SSLStatus: SSLStatus;
    PlatformDomainStatusResponse: DomainStatus;
    PlatformDNSCheckResponse: DNSCheck;
    PlatformWorkspaceDomainResponse: WorkspaceDomain;
    PlatformListDomainsResponse: ListDomainsResponse;
    PlatformApplicationTransferResponse: ApplicationTransfer;
    PlatformListApplicationTransfersResponse: ListApplicationTransfersResponse;
    InstanceUsageMeterWithBillable: InstanceUsageMeterWithBillable;
    InstanceUsageMeter: InstanceUsageMeter;
    InstanceSMSUsage: InstanceSMSUsage;
    PlatformInstanceUsageResponse: InstanceUsage;
    verification_otp: VerificationOtp;
    verification_admin: VerificationAdmin;
    verification_from_oauth: VerificationFromOauth;
    verification_ticket: VerificationTicket;
    verification_saml: VerificationSaml;
    verification_email_link: VerificationEmailLink;
    IdentificationLink: IdentificationLink;
    EmailAddress: EmailAddress;
    PhoneNumber: PhoneNumber;
    verification_web3: VerificationWeb3;
    Web3Wallet: Web3Wallet;
    verification_passkey: VerificationPasskey;
    Passkey: Passkey;
    verification_oauth: VerificationOauth;
    verification_google_one_tap: VerificationGoogleOneTap;
    ExternalAccountWithVerification: ExternalAccountWithVerification;
    SAMLAccountConnection: SAMLAccountConnection;
    SAMLAccount: SAMLAccount;
    EnterpriseAccountConnection: EnterpriseAccountConnection;
    EnterpriseAccount: EnterpriseAccount;
    Organization: Organization;
    OrganizationMembershipPublicUserData: OrganizationMembershipPublicUserData;
    OrganizationMembership: OrganizationMembership;
    SCIMUserMetadata: SCIMUserMetadata;
    User: User;
    PlatformListInstanceUsersResponse: ListInstanceUsersResponse;
    DeletedObject: DeletedObject;
    JWTTemplate: JWTTemplate;
    RedirectURL: RedirectURL;
    PlatformListRedirectURLsResponse: ListRedirectURLsResponse;
    PlatformConfigResponse: Config;
    PlatformConfigPatchRequest: ConfigPatchRequest;
    PlatformConfigPatchResponse: ConfigPatch;
    PlatformConfigSchemaResponse: ConfigSchema;
    UploadApplicationLogoRequest: UploadApplicationLogoRequest;
    UploadApplicationFaviconRequest: UploadApplicationFaviconRequest;
    CreateJWTTemplateRequest: CreateJWTTemplateRequest;
    UpdateJWTTemplateRequest: UpdateJWTTemplateRequest;
    CreateRedirectURLRequest: CreateRedirectURLRequest;
    ClaimAccountlessApplicationRequest: ClaimAccountlessApplicationRequest;
  };
  responses: {
    /** Request was not successful */
    ClerkErrors: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ClerkErrors;
      };
    };
    /** Authentication invalid */
    AuthenticationInvalid: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ClerkErrors;
      };
    };
    /** Authorization invalid */
    AuthorizationInvalid: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ClerkErrors;
      };
    };
    /** Invalid request parameters */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ClerkErrors;
      };
    };
    /** Resource not found */
    ResourceNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ClerkErrors;
      };
    };
    /** Conflict */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ClerkErrors;
      };
    };
    /** Deleted Object */
    DeletedObject: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": DeletedObject;
      };
    };
    /** Payment required */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ClerkErrors;
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  PlatformListApplications: {
    parameters: {
      query?: {
        /** Whether to include secret keys in the response. */
        include_secret_keys?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Applications retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ListApplicationsResponse;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
    };
  };
  PlatformCreateApplication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Application data to create. */
    requestBody: {
      content: {
        "application/json": CreateApplicationRequest;
      };
    };
    responses: {
      /** Application created successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Application;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformGetApplication: {
    parameters: {
      query?: {
        /** Whether to include secret keys in the response. If 'true', the response will include the secret keys for each instance. */
        include_secret_keys?: boolean;
      };
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Application;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformDeleteApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application deleted successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeletedResource;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformUpdateApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    /** Application data to update. */
    requestBody: {
      content: {
        "application/json": UpdateApplicationRequest;
      };
    };
    responses: {
      /** Application updated successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Application;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformUploadApplicationLogo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": UploadApplicationLogoRequest;
        /** @example data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII= */
        "application/octet-stream": BinaryBody;
      };
    };
    responses: {
      /** Application logo uploaded successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Application;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      413: components["responses"]["ClerkErrors"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformDeleteApplicationLogo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application logo deleted successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Application;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformUploadApplicationFavicon: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": UploadApplicationFaviconRequest;
        /** @example data:image/x-icon;base64,AAABAAEAEBAAAAEAIABoBAAAFgAAACgAAAAQAAAAIAAAAAEAGAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAA */
        "application/octet-stream": BinaryBody;
      };
    };
    responses: {
      /** Application favicon uploaded successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Application;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      413: components["responses"]["ClerkErrors"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformDeleteApplicationFavicon: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application favicon deleted successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Application;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformUpdateApplicationDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    /** Domain data to update. */
    requestBody: {
      content: {
        "application/json": UpdateApplicationDomainRequest;
      };
    };
    responses: {
      /** Application domain updated successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Domain;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformListApplicationDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application domains retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ListApplicationDomainsResponse;
        };
      };
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformCreateApplicationDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    /** Domain data to create. */
    requestBody: {
      content: {
        "application/json": CreateApplicationDomainRequest;
      };
    };
    responses: {
      /** Application domain created successfully. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Domain;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformGetApplicationDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /**
         * Domain ID or domain name.
         * @example dmn_abcdefghijklmnopqrstuvwxyz0
         */
        domainIDOrName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application domain retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Domain;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformDeleteApplicationDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /**
         * Domain ID or domain name.
         * @example dmn_abcdefghijklmnopqrstuvwxyz0
         */
        domainIDOrName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application domain deleted successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeletedResource;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformGetApplicationDomainStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /**
         * Domain ID or domain name.
         * @example dmn_abcdefghijklmnopqrstuvwxyz0
         */
        domainIDOrName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application domain status retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainStatus;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformTriggerDNSCheck: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /**
         * Domain ID or domain name.
         * @example dmn_abcdefghijklmnopqrstuvwxyz0
         */
        domainIDOrName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** DNS check triggered and domain status returned successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DNSCheck;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["Conflict"];
    };
  };
  PlatformListDomains: {
    parameters: {
      query?: {
        /** Filter domains whose name contains this substring (case-insensitive). */
        name?: string;
        /** When `true`, include development instance domains. Defaults to production only. */
        include_development?: "true";
        /** Number of results to return per page (1-500, default 10). */
        limit?: number;
        /**
         * Cursor for pagination. Provide the ID of the last domain from the
         * previous page to get the next page of results.
         */
        starting_after?: string;
        /**
         * Cursor for pagination. Provide the ID of the first domain from the
         * previous page to get the previous page of results.
         */
        ending_before?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Domains retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ListDomainsResponse;
        };
      };
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformGetDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Domain ID or domain name.
         * @example dmn_abcdefghijklmnopqrstuvwxyz0
         */
        domainIDOrName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Domain retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspaceDomain;
        };
      };
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformListApplicationTransfers: {
    parameters: {
      query?: {
        /**
         * Filter by transfer status. Multiple values can be provided by repeating
         * the parameter (e.g., `?status=pending&status=canceled`).
         */
        status?: ("pending" | "completed" | "canceled" | "expired")[];
        /** Number of results to return per page (1-500, default 10). */
        limit?: number;
        /**
         * Cursor for pagination. Provide the ID of the last transfer from the
         * previous page to get the next page of results.
         */
        starting_after?: string;
        /**
         * Cursor for pagination. Provide the ID of the first transfer from the
         * previous page to get the previous page of results.
         */
        ending_before?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application transfers retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ListApplicationTransfersResponse;
        };
      };
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformCreateApplicationTransfer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application transfer created successfully. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApplicationTransfer;
        };
      };
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      409: components["responses"]["Conflict"];
    };
  };
  PlatformGetApplicationTransfer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Application Transfer ID. */
        transferID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application transfer retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApplicationTransfer;
        };
      };
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformCancelApplicationTransfer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Application Transfer ID. */
        transferID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Application transfer canceled successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApplicationTransfer;
        };
      };
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["Conflict"];
    };
  };
  PlatformGetInstanceUsage: {
    parameters: {
      query?: {
        /**
         * Start of the date range for usage data in YYYY-MM-DD format.
         * Both `start` and `end` must be provided together.
         * When omitted, the current billing cycle is used.
         */
        start?: string;
        /**
         * Inclusive end of the date range for usage data in YYYY-MM-DD format.
         * Both `start` and `end` must be provided together.
         * When omitted, the current billing cycle is used.
         */
        end?: string;
      };
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Instance usage retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InstanceUsage;
        };
      };
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["ClerkErrors"];
    };
  };
  PlatformListInstanceUsers: {
    parameters: {
      query?: {
        /**
         * A search query to filter users. Searches across email addresses, phone numbers,
         * usernames, web3 wallets, user IDs, first names, and last names.
         */
        query?: string;
        /**
         * Field to order results by. Prefix with `+` for ascending or `-` for descending order.
         * Valid fields: `created_at`, `updated_at`, `last_sign_in_at`, `last_active_at`, `email_address`,
         * `first_name`, `last_name`, `username`, `phone_number`, `web3_wallet`.
         */
        order_by?: string;
        /** Number of results to return per page (1-500, default 10). */
        limit?: number;
        /** Number of results to skip for pagination. */
        offset?: number;
      };
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Users retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ListInstanceUsersResponse;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformDeleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
        /** User ID. */
        userID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["DeletedObject"];
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformBanUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
        /** User ID. */
        userID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** User banned successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformUnbanUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
        /** User ID. */
        userID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** User unbanned successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformListJWTTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** JWT templates retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": JWTTemplate[];
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformCreateJWTTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    /** JWT template data to create. */
    requestBody: {
      content: {
        "application/json": CreateJWTTemplateRequest;
      };
    };
    responses: {
      /** JWT template created successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": JWTTemplate;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformGetJWTTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
        /** JWT Template ID. */
        templateID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** JWT template retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": JWTTemplate;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformDeleteJWTTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
        /** JWT Template ID. */
        templateID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["DeletedObject"];
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformUpdateJWTTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
        /** JWT Template ID. */
        templateID: string;
      };
      cookie?: never;
    };
    /** JWT template data to update. */
    requestBody: {
      content: {
        "application/json": UpdateJWTTemplateRequest;
      };
    };
    responses: {
      /** JWT template updated successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": JWTTemplate;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformListRedirectURLs: {
    parameters: {
      query?: {
        /** Number of results to return per page (1-500, default 10). */
        limit?: number;
        /** Number of results to skip for pagination. */
        offset?: number;
      };
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Redirect URLs retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ListRedirectURLsResponse;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformCreateRedirectURL: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    /** Redirect URL data to create. */
    requestBody: {
      content: {
        "application/json": CreateRedirectURLRequest;
      };
    };
    responses: {
      /** Redirect URL created successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RedirectURL;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformGetRedirectURL: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
        /** Redirect URL ID. */
        redirectURLID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Redirect URL retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RedirectURL;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformDeleteRedirectURL: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
        /** Redirect URL ID. */
        redirectURLID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["DeletedObject"];
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformGetConfig: {
    parameters: {
      query?: {
        /** Config keys to retrieve. If not specified, all keys are returned. */
        keys?: string[];
      };
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Instance config retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Config;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformPutConfig: {
    parameters: {
      query?: {
        /** If true, preview the changes without applying them. */
        dry_run?: boolean;
        /** If true, allow clearing config keys by setting them to null. */
        destructive?: boolean;
      };
      header?: {
        /** Config version for optimistic concurrency control. */
        "If-Match"?: string;
      };
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    /** Complete config to apply. All config keys must be included. */
    requestBody: {
      content: {
        "application/json": ConfigPatchRequest;
      };
    };
    responses: {
      /** Instance config replaced successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConfigPatch;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformPatchConfig: {
    parameters: {
      query?: {
        /** If true, preview the changes without applying them. */
        dry_run?: boolean;
        /** If true, allow clearing config keys by setting them to null. */
        destructive?: boolean;
        /** Config keys to return in the response. If not specified, only updated keys are returned. */
        keys?: string[];
      };
      header?: {
        /** Config version for optimistic concurrency control. */
        "If-Match"?: string;
      };
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    /** Config updates to apply. */
    requestBody: {
      content: {
        "application/json": ConfigPatchRequest;
      };
    };
    responses: {
      /** Instance config updated successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConfigPatch;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  PlatformGetConfigSchema: {
    parameters: {
      query?: {
        /** Config keys to retrieve schema for. If not specified, all keys are returned. */
        keys?: string[];
      };
      header?: never;
      path: {
        /** Application ID. */
        applicationID: string;
        /** Environment type (e.g., "development", "production") or instance ID. */
        envOrInsID: "development" | "production" | (string & {});
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Instance config schema retrieved successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConfigSchema;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
  PlatformClaimAccountlessApplication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Claim token and application name. */
    requestBody: {
      content: {
        "application/json": ClaimAccountlessApplicationRequest;
      };
    };
    responses: {
      /** Application claimed successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Application;
        };
      };
      400: components["responses"]["ClerkErrors"];
      401: components["responses"]["AuthenticationInvalid"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
}
