// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { OperationName } from "./operations.ts";

/** The operations in the notation of `describeOperation`. */
export const operationTable: Record<OperationName, string> = {
  listApplications:
    "GET /platform/applications ?include_secret_keys! *all",
  createApplication:
    "POST /platform/applications +json",
  getApplication:
    "GET /platform/applications/{applicationID} ?include_secret_keys!",
  deleteApplication:
    "DELETE /platform/applications/{applicationID}",
  updateApplication:
    "PATCH /platform/applications/{applicationID} +json ~",
  uploadApplicationLogo:
    "POST /platform/applications/{applicationID}/logo +multipart|bytes ~",
  deleteApplicationLogo:
    "DELETE /platform/applications/{applicationID}/logo",
  uploadApplicationFavicon:
    "POST /platform/applications/{applicationID}/favicon +multipart|bytes ~",
  deleteApplicationFavicon:
    "DELETE /platform/applications/{applicationID}/favicon",
  updateApplicationDomain:
    "PATCH /platform/applications/{applicationID}/domain +json",
  listApplicationDomains:
    "GET /platform/applications/{applicationID}/domains *all",
  createApplicationDomain:
    "POST /platform/applications/{applicationID}/domains +json",
  getApplicationDomain:
    "GET /platform/applications/{applicationID}/domains/{domainIDOrName}",
  deleteApplicationDomain:
    "DELETE /platform/applications/{applicationID}/domains/{domainIDOrName}",
  getApplicationDomainStatus:
    "GET /platform/applications/{applicationID}/domains/{domainIDOrName}/status",
  triggerDNSCheck:
    "POST /platform/applications/{applicationID}/domains/{domainIDOrName}/dns_check",
  listDomains:
    "GET /platform/domains ?name ?include_development ?limit# ?starting_after ?ending_before *cursor:10:500",
  getDomain:
    "GET /platform/domains/{domainIDOrName}",
  listApplicationTransfers:
    "GET /platform/application_transfers ?status[] ?limit# ?starting_after ?ending_before *cursor:10:500",
  createApplicationTransfer:
    "POST /platform/applications/{applicationID}/transfers +empty",
  getApplicationTransfer:
    "GET /platform/applications/{applicationID}/transfers/{transferID}",
  cancelApplicationTransfer:
    "DELETE /platform/applications/{applicationID}/transfers/{transferID}",
  getInstanceUsage:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/usage ?start ?end",
  listInstanceUsers:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/users ?query ?order_by ?limit# ?offset# *offset:10:500",
  deleteUser:
    "DELETE /platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}",
  banUser:
    "POST /platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}/ban ~",
  unbanUser:
    "POST /platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}/unban ~",
  listJWTTemplates:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates *all",
  createJWTTemplate:
    "POST /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates +json",
  getJWTTemplate:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID}",
  deleteJWTTemplate:
    "DELETE /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID}",
  updateJWTTemplate:
    "PATCH /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID} +json ~",
  listRedirectURLs:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls ?limit# ?offset# *offset:10:500",
  createRedirectURL:
    "POST /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls +json",
  getRedirectURL:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls/{redirectURLID}",
  deleteRedirectURL:
    "DELETE /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls/{redirectURLID}",
  getConfig:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/config ?keys[]",
  putConfig:
    "PUT /platform/applications/{applicationID}/instances/{envOrInsID}/config ?dry_run! ?destructive! ^If-Match:ifMatch +json",
  patchConfig:
    "PATCH /platform/applications/{applicationID}/instances/{envOrInsID}/config ?dry_run! ?destructive! ?keys[] ^If-Match:ifMatch +json",
  getConfigSchema:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/config/schema ?keys[]",
  claimAccountlessApplication:
    "POST /platform/accountless_applications/claim +json",
};

/** Field names that carry a secret somewhere in the API. */
export const sensitiveFields: readonly string[] = ["code","secret_key","signing_key","token"];
