// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { Invalidation } from "../invalidation.ts";

/** What each mutation makes stale. */
export const invalidations = {
  createApplication: [["listApplications"],["listDomains"],["listApplicationTransfers"]],
  deleteApplication: [["listApplications"],["getApplication","applicationID"],["listApplicationDomains","applicationID"],["getApplicationDomain","applicationID"],["getApplicationDomainStatus","applicationID"],["listDomains"],["getDomain"],["listApplicationTransfers"],["getApplicationTransfer","applicationID"],["getInstanceUsage","applicationID"],["listInstanceUsers","applicationID"],["listJWTTemplates","applicationID"],["getJWTTemplate","applicationID"],["listRedirectURLs","applicationID"],["getRedirectURL","applicationID"],["getConfig","applicationID"],["getConfigSchema","applicationID"]],
  updateApplication: [["listApplications"],["getApplication","applicationID"]],
  uploadApplicationLogo: [["listApplications"],["getApplication","applicationID"]],
  deleteApplicationLogo: [["listApplications"],["getApplication","applicationID"]],
  uploadApplicationFavicon: [["listApplications"],["getApplication","applicationID"]],
  deleteApplicationFavicon: [["listApplications"],["getApplication","applicationID"]],
  updateApplicationDomain: [["listApplications"],["getApplication","applicationID"],["listApplicationDomains","applicationID"],["getApplicationDomain","applicationID"],["getApplicationDomainStatus","applicationID"],["listDomains"],["getDomain"]],
  createApplicationDomain: [["listApplications"],["getApplication","applicationID"],["listApplicationDomains","applicationID"],["listDomains"]],
  deleteApplicationDomain: [["listApplications"],["getApplication","applicationID"],["listApplicationDomains","applicationID"],["getApplicationDomain","applicationID"],["getApplicationDomainStatus","applicationID"],["listDomains"],["getDomain"]],
  triggerDNSCheck: [["listApplicationDomains","applicationID"],["getApplicationDomain","applicationID"],["getApplicationDomainStatus","applicationID"],["listDomains"],["getDomain"]],
  createApplicationTransfer: [["listApplications"],["getApplication","applicationID"],["listApplicationTransfers"]],
  cancelApplicationTransfer: [["listApplications"],["getApplication","applicationID"],["listApplicationTransfers"],["getApplicationTransfer","applicationID","transferID"]],
  deleteUser: [["listInstanceUsers","applicationID"]],
  banUser: [["listInstanceUsers","applicationID"]],
  unbanUser: [["listInstanceUsers","applicationID"]],
  createJWTTemplate: [["listJWTTemplates","applicationID"]],
  deleteJWTTemplate: [["listJWTTemplates","applicationID"],["getJWTTemplate","applicationID","templateID"]],
  updateJWTTemplate: [["listJWTTemplates","applicationID"],["getJWTTemplate","applicationID","templateID"]],
  createRedirectURL: [["listRedirectURLs","applicationID"]],
  deleteRedirectURL: [["listRedirectURLs","applicationID"],["getRedirectURL","applicationID","redirectURLID"]],
  putConfig: [["getConfig","applicationID"],["getConfigSchema","applicationID"]],
  patchConfig: [["getConfig","applicationID"],["getConfigSchema","applicationID"]],
  claimAccountlessApplication: [["listApplications"],["listDomains"],["listApplicationTransfers"]],
} as const satisfies Record<string, readonly Invalidation[]>;
