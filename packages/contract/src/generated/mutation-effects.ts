// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { MutationEffect } from "../mutation-effect.ts";

/** The reads that each mutation makes stale, and the item that it changes. */
export const mutationEffects = {
  createApplication: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"listDomains","narrowedBy":[]},
      {"read":"listApplicationTransfers","narrowedBy":[]},
    ],
  },
  deleteApplication: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
      {"read":"listApplicationDomains","narrowedBy":["applicationID"]},
      {"read":"getApplicationDomain","narrowedBy":["applicationID"]},
      {"read":"getApplicationDomainStatus","narrowedBy":["applicationID"]},
      {"read":"listDomains","narrowedBy":[]},
      {"read":"getDomain","narrowedBy":[]},
      {"read":"listApplicationTransfers","narrowedBy":[]},
      {"read":"getApplicationTransfer","narrowedBy":["applicationID"]},
      {"read":"getInstanceUsage","narrowedBy":["applicationID"]},
      {"read":"listInstanceUsers","narrowedBy":["applicationID"]},
      {"read":"listJWTTemplates","narrowedBy":["applicationID"]},
      {"read":"getJWTTemplate","narrowedBy":["applicationID"]},
      {"read":"listRedirectURLs","narrowedBy":["applicationID"]},
      {"read":"getRedirectURL","narrowedBy":["applicationID"]},
      {"read":"getConfig","narrowedBy":["applicationID"]},
      {"read":"getConfigSchema","narrowedBy":["applicationID"]},
    ],
    target: {"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]},
  },
  updateApplication: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
    ],
    target: {"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]},
  },
  uploadApplicationLogo: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
    ],
    target: {"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]},
  },
  deleteApplicationLogo: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
    ],
    target: {"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]},
  },
  uploadApplicationFavicon: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
    ],
    target: {"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]},
  },
  deleteApplicationFavicon: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
    ],
    target: {"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]},
  },
  updateApplicationDomain: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
      {"read":"listApplicationDomains","narrowedBy":["applicationID"]},
      {"read":"getApplicationDomain","narrowedBy":["applicationID"]},
      {"read":"getApplicationDomainStatus","narrowedBy":["applicationID"]},
      {"read":"listDomains","narrowedBy":[]},
      {"read":"getDomain","narrowedBy":[]},
    ],
  },
  createApplicationDomain: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
      {"read":"listApplicationDomains","narrowedBy":["applicationID"]},
      {"read":"listDomains","narrowedBy":[]},
    ],
  },
  deleteApplicationDomain: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
      {"read":"listApplicationDomains","narrowedBy":["applicationID"]},
      {"read":"getApplicationDomain","narrowedBy":["applicationID"]},
      {"read":"getApplicationDomainStatus","narrowedBy":["applicationID"]},
      {"read":"listDomains","narrowedBy":[]},
      {"read":"getDomain","narrowedBy":[]},
    ],
    target: {"input":"domainIDOrName","fields":["id","name"],"reads":["listApplicationDomains","getApplicationDomain","listDomains","getDomain"]},
  },
  triggerDNSCheck: {
    stale: [
      {"read":"listApplicationDomains","narrowedBy":["applicationID"]},
      {"read":"getApplicationDomain","narrowedBy":["applicationID"]},
      {"read":"getApplicationDomainStatus","narrowedBy":["applicationID"]},
      {"read":"listDomains","narrowedBy":[]},
      {"read":"getDomain","narrowedBy":[]},
    ],
  },
  createApplicationTransfer: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
      {"read":"listApplicationTransfers","narrowedBy":[]},
    ],
  },
  cancelApplicationTransfer: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"getApplication","narrowedBy":["applicationID"]},
      {"read":"listApplicationTransfers","narrowedBy":[]},
      {"read":"getApplicationTransfer","narrowedBy":["applicationID","transferID"]},
    ],
    target: {"input":"transferID","fields":["id"],"reads":["listApplicationTransfers","getApplicationTransfer"]},
  },
  deleteUser: {
    stale: [
      {"read":"listInstanceUsers","narrowedBy":["applicationID"]},
    ],
    target: {"input":"userID","fields":["id"],"reads":["listInstanceUsers"]},
  },
  banUser: {
    stale: [
      {"read":"listInstanceUsers","narrowedBy":["applicationID"]},
    ],
    target: {"input":"userID","fields":["id"],"reads":["listInstanceUsers"]},
  },
  unbanUser: {
    stale: [
      {"read":"listInstanceUsers","narrowedBy":["applicationID"]},
    ],
    target: {"input":"userID","fields":["id"],"reads":["listInstanceUsers"]},
  },
  createJWTTemplate: {
    stale: [
      {"read":"listJWTTemplates","narrowedBy":["applicationID"]},
    ],
  },
  deleteJWTTemplate: {
    stale: [
      {"read":"listJWTTemplates","narrowedBy":["applicationID"]},
      {"read":"getJWTTemplate","narrowedBy":["applicationID","templateID"]},
    ],
    target: {"input":"templateID","fields":["id"],"reads":["listJWTTemplates","getJWTTemplate"]},
  },
  updateJWTTemplate: {
    stale: [
      {"read":"listJWTTemplates","narrowedBy":["applicationID"]},
      {"read":"getJWTTemplate","narrowedBy":["applicationID","templateID"]},
    ],
    target: {"input":"templateID","fields":["id"],"reads":["listJWTTemplates","getJWTTemplate"]},
  },
  createRedirectURL: {
    stale: [
      {"read":"listRedirectURLs","narrowedBy":["applicationID"]},
    ],
  },
  deleteRedirectURL: {
    stale: [
      {"read":"listRedirectURLs","narrowedBy":["applicationID"]},
      {"read":"getRedirectURL","narrowedBy":["applicationID","redirectURLID"]},
    ],
    target: {"input":"redirectURLID","fields":["id"],"reads":["listRedirectURLs","getRedirectURL"]},
  },
  putConfig: {
    stale: [
      {"read":"getConfig","narrowedBy":["applicationID"]},
      {"read":"getConfigSchema","narrowedBy":["applicationID"]},
    ],
  },
  patchConfig: {
    stale: [
      {"read":"getConfig","narrowedBy":["applicationID"]},
      {"read":"getConfigSchema","narrowedBy":["applicationID"]},
    ],
  },
  claimAccountlessApplication: {
    stale: [
      {"read":"listApplications","narrowedBy":[]},
      {"read":"listDomains","narrowedBy":[]},
      {"read":"listApplicationTransfers","narrowedBy":[]},
    ],
  },
} as const satisfies Record<string, MutationEffect>;
