// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { OperationName } from "./operations.ts";

/** The operations in the notation of `describeOperation`. */
export const operationTable: Record<OperationName, string> = {
  listApplications:
    "GET /platform/applications ?include_secret_keys:boolean *all",
  createApplication:
    "POST /platform/applications +json:!",
  getApplication:
    "GET /platform/applications/{applicationID} ?include_secret_keys:boolean",
  deleteApplication:
    "DELETE /platform/applications/{applicationID}",
  updateApplication:
    "PATCH /platform/applications/{applicationID} +json:! ~",
  uploadApplicationLogo:
    "POST /platform/applications/{applicationID}/logo +multipart:! ~",
  deleteApplicationLogo:
    "DELETE /platform/applications/{applicationID}/logo",
  uploadApplicationFavicon:
    "POST /platform/applications/{applicationID}/favicon +multipart:! ~",
  deleteApplicationFavicon:
    "DELETE /platform/applications/{applicationID}/favicon",
  updateApplicationDomain:
    "PATCH /platform/applications/{applicationID}/domain +json:!",
  listApplicationDomains:
    "GET /platform/applications/{applicationID}/domains *all",
  createApplicationDomain:
    "POST /platform/applications/{applicationID}/domains +json:!",
  getApplicationDomain:
    "GET /platform/applications/{applicationID}/domains/{domainIDOrName}",
  deleteApplicationDomain:
    "DELETE /platform/applications/{applicationID}/domains/{domainIDOrName}",
  getApplicationDomainStatus:
    "GET /platform/applications/{applicationID}/domains/{domainIDOrName}/status",
  triggerDNSCheck:
    "POST /platform/applications/{applicationID}/domains/{domainIDOrName}/dns_check",
  listDomains:
    "GET /platform/domains ?name:string ?include_development:string ?limit:number ?starting_after:string ?ending_before:string *cursor:500",
  getDomain:
    "GET /platform/domains/{domainIDOrName}",
  listApplicationTransfers:
    "GET /platform/application_transfers ?status:array ?limit:number ?starting_after:string ?ending_before:string *cursor:500",
  createApplicationTransfer:
    "POST /platform/applications/{applicationID}/transfers +empty",
  getApplicationTransfer:
    "GET /platform/applications/{applicationID}/transfers/{transferID}",
  cancelApplicationTransfer:
    "DELETE /platform/applications/{applicationID}/transfers/{transferID}",
  getInstanceUsage:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/usage ?start:string ?end:string",
  listInstanceUsers:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/users ?query:string ?order_by:string ?limit:number ?offset:number *offset:500",
  deleteUser:
    "DELETE /platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}",
  banUser:
    "POST /platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}/ban ~",
  unbanUser:
    "POST /platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}/unban ~",
  listJWTTemplates:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates *all",
  createJWTTemplate:
    "POST /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates +json:!",
  getJWTTemplate:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID}",
  deleteJWTTemplate:
    "DELETE /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID}",
  updateJWTTemplate:
    "PATCH /platform/applications/{applicationID}/instances/{envOrInsID}/jwt_templates/{templateID} +json:! ~",
  listRedirectURLs:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls ?limit:number ?offset:number *offset:500",
  createRedirectURL:
    "POST /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls +json:!",
  getRedirectURL:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls/{redirectURLID}",
  deleteRedirectURL:
    "DELETE /platform/applications/{applicationID}/instances/{envOrInsID}/redirect_urls/{redirectURLID}",
  getConfig:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/config ?keys:array",
  putConfig:
    "PUT /platform/applications/{applicationID}/instances/{envOrInsID}/config ?dry_run:boolean ?destructive:boolean ^If-Match:string:ifMatch +json:!",
  patchConfig:
    "PATCH /platform/applications/{applicationID}/instances/{envOrInsID}/config ?dry_run:boolean ?destructive:boolean ?keys:array ^If-Match:string:ifMatch +json:!",
  getConfigSchema:
    "GET /platform/applications/{applicationID}/instances/{envOrInsID}/config/schema ?keys:array",
  claimAccountlessApplication:
    "POST /platform/accountless_applications/claim +json:!",
};

/** Field names that carry a secret somewhere in the API. */
export const sensitiveFields: readonly string[] = ["code","secret_key","signing_key","token"];
