// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { Definition } from "../definition.ts";

export const listApplications: Definition = {"name":"listApplications"};

export const createApplication: Definition = {"name":"createApplication","stale":[["listApplications"],["listDomains"],["listApplicationTransfers"]]};

export const getApplication: Definition = {"name":"getApplication"};

export const deleteApplication: Definition = {"name":"deleteApplication","stale":[["listApplications"],["getApplication","applicationID"],["listApplicationDomains","applicationID"],["getApplicationDomain","applicationID"],["getApplicationDomainStatus","applicationID"],["listDomains"],["getDomain"],["listApplicationTransfers"],["getApplicationTransfer","applicationID"],["getInstanceUsage","applicationID"],["listInstanceUsers","applicationID"],["listJWTTemplates","applicationID"],["getJWTTemplate","applicationID"],["listRedirectURLs","applicationID"],["getRedirectURL","applicationID"],["getConfig","applicationID"],["getConfigSchema","applicationID"]],"item":"applicationID"};

export const updateApplication: Definition = {"name":"updateApplication","stale":[["listApplications"],["getApplication","applicationID"]],"item":"applicationID"};

export const uploadApplicationLogo: Definition = {"name":"uploadApplicationLogo","stale":[["listApplications"],["getApplication","applicationID"]],"item":"applicationID"};

export const deleteApplicationLogo: Definition = {"name":"deleteApplicationLogo","stale":[["listApplications"],["getApplication","applicationID"]],"item":"applicationID"};

export const uploadApplicationFavicon: Definition = {"name":"uploadApplicationFavicon","stale":[["listApplications"],["getApplication","applicationID"]],"item":"applicationID"};

export const deleteApplicationFavicon: Definition = {"name":"deleteApplicationFavicon","stale":[["listApplications"],["getApplication","applicationID"]],"item":"applicationID"};

export const updateApplicationDomain: Definition = {"name":"updateApplicationDomain","stale":[["listApplications"],["getApplication","applicationID"],["listApplicationDomains","applicationID"],["getApplicationDomain","applicationID"],["getApplicationDomainStatus","applicationID"],["listDomains"],["getDomain"]],"item":"applicationID"};

export const listApplicationDomains: Definition = {"name":"listApplicationDomains"};

export const createApplicationDomain: Definition = {"name":"createApplicationDomain","stale":[["listApplications"],["getApplication","applicationID"],["listApplicationDomains","applicationID"],["listDomains"]],"item":"applicationID"};

export const getApplicationDomain: Definition = {"name":"getApplicationDomain"};

export const deleteApplicationDomain: Definition = {"name":"deleteApplicationDomain","stale":[["listApplications"],["getApplication","applicationID"],["listApplicationDomains","applicationID"],["getApplicationDomain","applicationID"],["getApplicationDomainStatus","applicationID"],["listDomains"],["getDomain"]],"item":"domainIDOrName"};

export const getApplicationDomainStatus: Definition = {"name":"getApplicationDomainStatus"};

export const triggerDNSCheck: Definition = {"name":"triggerDNSCheck","stale":[["listApplicationDomains","applicationID"],["getApplicationDomain","applicationID"],["getApplicationDomainStatus","applicationID"],["listDomains"],["getDomain"]],"item":"domainIDOrName"};

export const listDomains: Definition = {"name":"listDomains","paging":"cursor"};

export const getDomain: Definition = {"name":"getDomain"};

export const listApplicationTransfers: Definition = {"name":"listApplicationTransfers","paging":"cursor"};

export const createApplicationTransfer: Definition = {"name":"createApplicationTransfer","stale":[["listApplications"],["getApplication","applicationID"],["listApplicationTransfers"]],"item":"applicationID"};

export const getApplicationTransfer: Definition = {"name":"getApplicationTransfer"};

export const cancelApplicationTransfer: Definition = {"name":"cancelApplicationTransfer","stale":[["listApplications"],["getApplication","applicationID"],["listApplicationTransfers"],["getApplicationTransfer","applicationID","transferID"]],"item":"transferID"};

export const getInstanceUsage: Definition = {"name":"getInstanceUsage"};

export const listInstanceUsers: Definition = {"name":"listInstanceUsers","paging":"offset"};

export const deleteUser: Definition = {"name":"deleteUser","stale":[["listInstanceUsers","applicationID"]],"item":"userID"};

export const banUser: Definition = {"name":"banUser","stale":[["listInstanceUsers","applicationID"]],"item":"userID"};

export const unbanUser: Definition = {"name":"unbanUser","stale":[["listInstanceUsers","applicationID"]],"item":"userID"};

export const listJWTTemplates: Definition = {"name":"listJWTTemplates"};

export const createJWTTemplate: Definition = {"name":"createJWTTemplate","stale":[["listJWTTemplates","applicationID"]],"item":"envOrInsID","secretInput":true};

export const getJWTTemplate: Definition = {"name":"getJWTTemplate"};

export const deleteJWTTemplate: Definition = {"name":"deleteJWTTemplate","stale":[["listJWTTemplates","applicationID"],["getJWTTemplate","applicationID","templateID"]],"item":"templateID"};

export const updateJWTTemplate: Definition = {"name":"updateJWTTemplate","stale":[["listJWTTemplates","applicationID"],["getJWTTemplate","applicationID","templateID"]],"item":"templateID","secretInput":true};

export const listRedirectURLs: Definition = {"name":"listRedirectURLs","paging":"offset"};

export const createRedirectURL: Definition = {"name":"createRedirectURL","stale":[["listRedirectURLs","applicationID"]],"item":"envOrInsID"};

export const getRedirectURL: Definition = {"name":"getRedirectURL"};

export const deleteRedirectURL: Definition = {"name":"deleteRedirectURL","stale":[["listRedirectURLs","applicationID"],["getRedirectURL","applicationID","redirectURLID"]],"item":"redirectURLID"};

export const getConfig: Definition = {"name":"getConfig"};

export const putConfig: Definition = {"name":"putConfig","stale":[["getConfig","applicationID"],["getConfigSchema","applicationID"]],"item":"envOrInsID","secretInput":true};

export const patchConfig: Definition = {"name":"patchConfig","stale":[["getConfig","applicationID"],["getConfigSchema","applicationID"]],"item":"envOrInsID","secretInput":true};

export const getConfigSchema: Definition = {"name":"getConfigSchema"};

export const claimAccountlessApplication: Definition = {"name":"claimAccountlessApplication","stale":[["listApplications"],["listDomains"],["listApplicationTransfers"]],"secretInput":true};
