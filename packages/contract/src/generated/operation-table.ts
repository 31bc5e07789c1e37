// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { OperationName } from "./operations.ts";

const applicationID = "/platform/applications/{applicationID}";
const envOrInsID = `${applicationID}/instances/{envOrInsID}`;
const domainIDOrName = `${applicationID}/domains/{domainIDOrName}`;
const userID = `${envOrInsID}/users/{userID}`;
const templateID = `${envOrInsID}/jwt_templates/{templateID}`;

/** The operations in the notation of `describeOperation`. */
export const operationTable: Record<OperationName, string> = {
  listApplications: "GET /platform/applications ?include_secret_keys:boolean *all",
  createApplication: "POST /platform/applications +json::!",
  getApplication: `GET ${applicationID} ?include_secret_keys:boolean`,
  deleteApplication: `DELETE ${applicationID}`,
  updateApplication: `PATCH ${applicationID} +json::! ~`,
  uploadApplicationLogo: `POST ${applicationID}/logo +multipart::! ~`,
  deleteApplicationLogo: `DELETE ${applicationID}/logo`,
  uploadApplicationFavicon: `POST ${applicationID}/favicon +multipart::! ~`,
  deleteApplicationFavicon: `DELETE ${applicationID}/favicon`,
  updateApplicationDomain: `PATCH ${applicationID}/domain +json::!`,
  listApplicationDomains: `GET ${applicationID}/domains *all`,
  createApplicationDomain: `POST ${applicationID}/domains +json::!`,
  getApplicationDomain: `GET ${domainIDOrName}`,
  deleteApplicationDomain: `DELETE ${domainIDOrName}`,
  getApplicationDomainStatus: `GET ${domainIDOrName}/status`,
  triggerDNSCheck: `POST ${domainIDOrName}/dns_check`,
  listDomains: "GET /platform/domains ?name:string ?include_development:string ?limit:number ?starting_after:string ?ending_before:string *cursor:500",
  getDomain: "GET /platform/domains/{domainIDOrName}",
  listApplicationTransfers: "GET /platform/application_transfers ?status:array ?limit:number ?starting_after:string ?ending_before:string *cursor:500",
  createApplicationTransfer: `POST ${applicationID}/transfers +empty`,
  getApplicationTransfer: `GET ${applicationID}/transfers/{transferID}`,
  cancelApplicationTransfer: `DELETE ${applicationID}/transfers/{transferID}`,
  getInstanceUsage: `GET ${envOrInsID}/usage ?start:string ?end:string`,
  listInstanceUsers: `GET ${envOrInsID}/users ?query:string ?order_by:string ?limit:number ?offset:number *offset:500`,
  deleteUser: `DELETE ${userID}`,
  banUser: `POST ${userID}/ban ~`,
  unbanUser: `POST ${userID}/unban ~`,
  listJWTTemplates: `GET ${envOrInsID}/jwt_templates *all`,
  createJWTTemplate: `POST ${envOrInsID}/jwt_templates +json::!`,
  getJWTTemplate: `GET ${templateID}`,
  deleteJWTTemplate: `DELETE ${templateID}`,
  updateJWTTemplate: `PATCH ${templateID} +json::! ~`,
  listRedirectURLs: `GET ${envOrInsID}/redirect_urls ?limit:number ?offset:number *offset:500`,
  createRedirectURL: `POST ${envOrInsID}/redirect_urls +json::!`,
  getRedirectURL: `GET ${envOrInsID}/redirect_urls/{redirectURLID}`,
  deleteRedirectURL: `DELETE ${envOrInsID}/redirect_urls/{redirectURLID}`,
  getConfig: `GET ${envOrInsID}/config ?keys:array`,
  putConfig: `PUT ${envOrInsID}/config ?dry_run:boolean ?destructive:boolean ^If-Match:string::ifMatch +json::!`,
  patchConfig: `PATCH ${envOrInsID}/config ?dry_run:boolean ?destructive:boolean ?keys:array ^If-Match:string::ifMatch +json::!`,
  getConfigSchema: `GET ${envOrInsID}/config/schema ?keys:array`,
  claimAccountlessApplication: "POST /platform/accountless_applications/claim +json::!",
};

/** Field names that carry a secret somewhere in the API. */
export const sensitiveFields: readonly string[] = ["code","secret_key","signing_key","token"];
