// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { OperationMetadata } from "../operation-metadata.ts";
import type { OperationName } from "./operations.ts";

/** Metadata of each operation, from the document and its overlay. */
export const operationMetadata: Readonly<Record<OperationName, OperationMetadata>> = {
  listApplications: {
    "summary": "List Applications",
    "description": "List applications.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403
    ]
  },
  createApplication: {
    "summary": "Create an Application",
    "description": "Create a new application.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      422
    ]
  },
  getApplication: {
    "summary": "Get an Application",
    "description": "Get application details.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  deleteApplication: {
    "summary": "Delete an Application",
    "description": "Delete an application.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  updateApplication: {
    "summary": "Update an Application",
    "description": "Update an application.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422
    ]
  },
  uploadApplicationLogo: {
    "summary": "Upload Application Logo",
    "description": "Set or replace an application's logo by uploading an image file.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      422
    ]
  },
  deleteApplicationLogo: {
    "summary": "Delete Application Logo",
    "description": "Delete an application's logo.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  uploadApplicationFavicon: {
    "summary": "Upload Application Favicon",
    "description": "Set or replace an application's favicon by uploading an image file.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      422
    ]
  },
  deleteApplicationFavicon: {
    "summary": "Delete Application Favicon",
    "description": "Delete an application's favicon.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  updateApplicationDomain: {
    "summary": "Update Application Domain",
    "description": "Update the production domain for an application.",
    "tags": [
      "Domains"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422
    ]
  },
  listApplicationDomains: {
    "summary": "List Application Domains",
    "description": "List all domains for an application's production instance.",
    "tags": [
      "Domains"
    ],
    "deprecated": false,
    "statuses": [
      200,
      401,
      403,
      404
    ]
  },
  createApplicationDomain: {
    "summary": "Create Application Domain",
    "description": "Create a provider domain for an application's production instance.",
    "tags": [
      "Domains"
    ],
    "deprecated": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      409,
      422
    ]
  },
  getApplicationDomain: {
    "summary": "Get Application Domain",
    "description": "Get domain information for an application.",
    "tags": [
      "Domains"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  deleteApplicationDomain: {
    "summary": "Delete Application Domain",
    "description": "Delete a provider domain from an application's production instance.\n\nOnly provider domains can be deleted. The primary domain cannot be deleted.",
    "tags": [
      "Domains"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422
    ]
  },
  getApplicationDomainStatus: {
    "summary": "Get Application Domain Status",
    "description": "Get the status of a domain for an application.",
    "tags": [
      "Domains"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  triggerDNSCheck: {
    "summary": "Trigger DNS Check",
    "description": "Triggers a DNS check for a domain and returns the current domain status.\n\nThis endpoint ensures that at most one DNS check job is in-flight at any time.\nIf a check is already running or was recently performed, a 409 Conflict is returned.\n\nUse this endpoint to trigger a new DNS verification check after configuring DNS records.",
    "tags": [
      "Domains"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ]
  },
  listDomains: {
    "summary": "List Domains",
    "description": "List production instance domains for applications in the authenticated workspace.\nResults are sorted by domain creation time in descending order (most recent first).\n\nSet `include_development` to include development instance domains.",
    "tags": [
      "Domains"
    ],
    "deprecated": false,
    "statuses": [
      200,
      401,
      403,
      422
    ]
  },
  getDomain: {
    "summary": "Get Domain",
    "description": "Retrieve a single domain by ID or name for the authenticated workspace.",
    "tags": [
      "Domains"
    ],
    "deprecated": false,
    "statuses": [
      200,
      401,
      403,
      404
    ]
  },
  listApplicationTransfers: {
    "summary": "List Application Transfers",
    "description": "List all transfer requests created by the authenticated workspace. Returns\ntransfers sorted by creation date in descending order (most recent first).\n\nUse the `status` parameter to filter by transfer status.",
    "tags": [
      "Application Transfers"
    ],
    "deprecated": false,
    "statuses": [
      200,
      401,
      403,
      422
    ]
  },
  createApplicationTransfer: {
    "summary": "Create an Application Transfer",
    "description": "Create a new transfer request for an application. This initiates the process of\ntransferring ownership of the application to another workspace.\n\nOnly one pending transfer can exist for an application at a time. The transfer\nwill expire after 24 hours if not completed.",
    "tags": [
      "Application Transfers"
    ],
    "deprecated": false,
    "statuses": [
      201,
      401,
      403,
      409
    ]
  },
  getApplicationTransfer: {
    "summary": "Get an Application Transfer",
    "description": "Retrieve details of an application transfer by its ID.",
    "tags": [
      "Application Transfers"
    ],
    "deprecated": false,
    "statuses": [
      200,
      401,
      403,
      404
    ]
  },
  cancelApplicationTransfer: {
    "summary": "Cancel an Application Transfer",
    "description": "Cancel an existing application transfer. Only transfers in 'pending' status can be canceled.",
    "tags": [
      "Application Transfers"
    ],
    "deprecated": false,
    "statuses": [
      200,
      401,
      403,
      404,
      409
    ]
  },
  getInstanceUsage: {
    "summary": "Get Instance Usage",
    "description": "Get usage totals for an application instance across meters such as MAU, MAO,\nSMS, custom domains, and enterprise connections.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nRequires the `application_usage:read` scope.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      401,
      403,
      404,
      422
    ]
  },
  listInstanceUsers: {
    "summary": "List Instance Users",
    "description": "List all users for an application instance.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nUse the `query` parameter to filter users by searching across email addresses, phone numbers,\nusernames, web3 wallets, user IDs, first names, and last names.\n\nUse the `order_by` parameter to sort the results. Prefix with `+` for ascending or `-` for descending order.\nValid fields: `created_at`, `updated_at`, `last_sign_in_at`, `last_active_at`, `email_address`, `first_name`,\n`last_name`, `username`, `phone_number`, `web3_wallet`. Default is `-created_at` (most recent first).\n\nRequires the `users:read` scope.",
    "tags": [
      "Users"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422
    ]
  },
  deleteUser: {
    "summary": "Delete a User",
    "description": "Delete a user within an application instance. Returns the deleted user object.\n\nDeleting a user that does not exist (or has already been deleted) returns 404.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nRequires the `users:delete` scope.",
    "tags": [
      "Users"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  banUser: {
    "summary": "Ban a User",
    "description": "Marks a user as banned within an application instance. This terminates their active sessions\n(marks them as revoked) and prevents them from signing in again.\n\nRequires the `users:manage` scope.",
    "tags": [
      "Users"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  unbanUser: {
    "summary": "Unban a User",
    "description": "Removes the ban from a user within an application instance. This allows them to sign in again.\n\nRequires the `users:manage` scope.",
    "tags": [
      "Users"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  listJWTTemplates: {
    "summary": "List JWT Templates",
    "description": "List all JWT templates for an application instance.\n\nRequires the `jwt_templates:read` scope.",
    "tags": [
      "JWT Templates"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  createJWTTemplate: {
    "summary": "Create a JWT Template",
    "description": "Create a new JWT template for an application instance.\n\nRequires the `jwt_templates:manage` scope.",
    "tags": [
      "JWT Templates"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      402,
      403,
      404,
      422
    ]
  },
  getJWTTemplate: {
    "summary": "Get a JWT Template",
    "description": "Retrieve a specific JWT template for an application instance.\n\nRequires the `jwt_templates:read` scope.",
    "tags": [
      "JWT Templates"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  deleteJWTTemplate: {
    "summary": "Delete a JWT Template",
    "description": "Delete a JWT template from an application instance.\n\nRequires the `jwt_templates:manage` scope.",
    "tags": [
      "JWT Templates"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  updateJWTTemplate: {
    "summary": "Update a JWT Template",
    "description": "Update an existing JWT template for an application instance.\n\nRequires the `jwt_templates:manage` scope.",
    "tags": [
      "JWT Templates"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      402,
      403,
      404,
      422
    ]
  },
  listRedirectURLs: {
    "summary": "List Redirect URLs",
    "description": "List all redirect URLs for an application instance.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nRequires the `applications:read` scope.",
    "tags": [
      "Redirect URLs"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422
    ]
  },
  createRedirectURL: {
    "summary": "Create a Redirect URL",
    "description": "Create a redirect URL for an application instance.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nRequires the `applications:manage` scope.",
    "tags": [
      "Redirect URLs"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422
    ]
  },
  getRedirectURL: {
    "summary": "Get a Redirect URL",
    "description": "Retrieve a redirect URL for an application instance.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nRequires the `applications:read` scope.",
    "tags": [
      "Redirect URLs"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  deleteRedirectURL: {
    "summary": "Delete a Redirect URL",
    "description": "Delete a redirect URL from an application instance.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nRequires the `applications:manage` scope.",
    "tags": [
      "Redirect URLs"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  getConfig: {
    "summary": "Get Instance Config",
    "description": "Get the configuration for an application instance.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nOptionally filter to specific config keys using the `keys` query parameter.\n\nRequires the `applications:manage` scope.",
    "tags": [
      "Config"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  putConfig: {
    "summary": "Replace Instance Config",
    "description": "Replace the full configuration for an application instance.\n\nUnlike PATCH, PUT requires all config keys to be included in the request body.\nIf any keys are missing, a 400 error is returned listing the missing keys.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nUse the `dry_run` query parameter to preview changes without applying them.\nUse the `destructive` query parameter to allow clearing config keys by setting them to null.\nUse the `If-Match` header to provide optimistic concurrency control via config version.\n\nRequires the `applications:manage` scope.",
    "tags": [
      "Config"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      402,
      403,
      404,
      409,
      422
    ]
  },
  patchConfig: {
    "summary": "Update Instance Config",
    "description": "Update the configuration for an application instance.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nUse the `dry_run` query parameter to preview changes without applying them.\nUse the `destructive` query parameter to allow clearing config keys by setting them to null.\nUse the `If-Match` header to provide optimistic concurrency control via config version.\n\nRequires the `applications:manage` scope.",
    "tags": [
      "Config"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      402,
      403,
      404,
      409,
      422
    ]
  },
  getConfigSchema: {
    "summary": "Get Instance Config Schema",
    "description": "Get the JSON Schema for the instance configuration.\n\nThe `envOrInsID` parameter can be either an environment type (e.g., \"development\", \"production\")\nor an instance ID.\n\nOptionally filter to specific config keys using the `keys` query parameter.\n\nRequires the `applications:manage` scope.",
    "tags": [
      "Config"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ]
  },
  claimAccountlessApplication: {
    "summary": "Claim an Accountless Application",
    "description": "Claim an accountless application by assigning it to the authenticated principal's workspace.\nThe application is identified by a single-use claim token that was generated when the\naccountless application was created. Once claimed, the token is invalidated and cannot be reused.",
    "tags": [
      "Applications"
    ],
    "deprecated": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422
    ]
  },
};
