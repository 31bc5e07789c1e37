// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { OperationName } from "./operations.ts";

const applicationIDPath = "/platform/applications/{applicationID}";
const envOrInsIDPath = `${applicationIDPath}/instances/{envOrInsID}`;
const domainIDOrNamePath = `${applicationIDPath}/domains/{domainIDOrName}`;
const userIDPath = `${envOrInsIDPath}/users/{userID}`;
const templateIDPath = `${envOrInsIDPath}/jwt_templates/{templateID}`;

/** The operations in the notation of `describeOperation`. */
export const operationTable: Record<OperationName, string> = {
  listApplications: "GET /platform/applications ?include_secret_keys:boolean *all",
  createApplication: "POST /platform/applications +json",
  getApplication: `GET ${applicationIDPath} ?include_secret_keys:boolean`,
  deleteApplication: `DELETE ${applicationIDPath}`,
  updateApplication: `PATCH ${applicationIDPath} +json ~`,
  uploadApplicationLogo: `POST ${applicationIDPath}/logo +multipart ~`,
  deleteApplicationLogo: `DELETE ${applicationIDPath}/logo`,
  uploadApplicationFavicon: `POST ${applicationIDPath}/favicon +multipart ~`,
  deleteApplicationFavicon: `DELETE ${applicationIDPath}/favicon`,
  updateApplicationDomain: `PATCH ${applicationIDPath}/domain +json`,
  listApplicationDomains: `GET ${applicationIDPath}/domains *all`,
  createApplicationDomain: `POST ${applicationIDPath}/domains +json`,
  getApplicationDomain: `GET ${domainIDOrNamePath}`,
  deleteApplicationDomain: `DELETE ${domainIDOrNamePath}`,
  getApplicationDomainStatus: `GET ${domainIDOrNamePath}/status`,
  triggerDNSCheck: `POST ${domainIDOrNamePath}/dns_check`,
  listDomains: "GET /platform/domains ?name ?include_development ?limit:number ?starting_after ?ending_before *cursor:500",
  getDomain: "GET /platform/domains/{domainIDOrName}",
  listApplicationTransfers: "GET /platform/application_transfers ?status:array ?limit:number ?starting_after ?ending_before *cursor:500",
  createApplicationTransfer: `POST ${applicationIDPath}/transfers +empty`,
  getApplicationTransfer: `GET ${applicationIDPath}/transfers/{transferID}`,
  cancelApplicationTransfer: `DELETE ${applicationIDPath}/transfers/{transferID}`,
  getInstanceUsage: `GET ${envOrInsIDPath}/usage ?start ?end`,
  listInstanceUsers: `GET ${envOrInsIDPath}/users ?query ?order_by ?limit:number ?offset:number *offset:500`,
  deleteUser: `DELETE ${userIDPath}`,
  banUser: `POST ${userIDPath}/ban ~`,
  unbanUser: `POST ${userIDPath}/unban ~`,
  listJWTTemplates: `GET ${envOrInsIDPath}/jwt_templates *all`,
  createJWTTemplate: `POST ${envOrInsIDPath}/jwt_templates +json`,
  getJWTTemplate: `GET ${templateIDPath}`,
  deleteJWTTemplate: `DELETE ${templateIDPath}`,
  updateJWTTemplate: `PATCH ${templateIDPath} +json ~`,
  listRedirectURLs: `GET ${envOrInsIDPath}/redirect_urls ?limit:number ?offset:number *offset:500`,
  createRedirectURL: `POST ${envOrInsIDPath}/redirect_urls +json`,
  getRedirectURL: `GET ${envOrInsIDPath}/redirect_urls/{redirectURLID}`,
  deleteRedirectURL: `DELETE ${envOrInsIDPath}/redirect_urls/{redirectURLID}`,
  getConfig: `GET ${envOrInsIDPath}/config ?keys:array`,
  putConfig: `PUT ${envOrInsIDPath}/config ?dry_run:boolean ?destructive:boolean ^If-Match:string::ifMatch +json`,
  patchConfig: `PATCH ${envOrInsIDPath}/config ?dry_run:boolean ?destructive:boolean ?keys:array ^If-Match:string::ifMatch +json`,
  getConfigSchema: `GET ${envOrInsIDPath}/config/schema ?keys:array`,
  claimAccountlessApplication: "POST /platform/accountless_applications/claim +json",
};

/** Field names that carry a secret somewhere in the API. */
export const sensitiveFields: readonly string[] = ["code","secret_key","signing_key","token"];
