// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { Definition } from "../definition.ts";

export const listApplications: Definition = {"name":"listApplications"};

export const createApplication: Definition = {"name":"createApplication","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"listDomains","narrowedBy":[]},{"read":"listApplicationTransfers","narrowedBy":[]}]};

export const getApplication: Definition = {"name":"getApplication"};

export const deleteApplication: Definition = {"name":"deleteApplication","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]},{"read":"listApplicationDomains","narrowedBy":["applicationID"]},{"read":"getApplicationDomain","narrowedBy":["applicationID"]},{"read":"getApplicationDomainStatus","narrowedBy":["applicationID"]},{"read":"listDomains","narrowedBy":[]},{"read":"getDomain","narrowedBy":[]},{"read":"listApplicationTransfers","narrowedBy":[]},{"read":"getApplicationTransfer","narrowedBy":["applicationID"]},{"read":"getInstanceUsage","narrowedBy":["applicationID"]},{"read":"listInstanceUsers","narrowedBy":["applicationID"]},{"read":"listJWTTemplates","narrowedBy":["applicationID"]},{"read":"getJWTTemplate","narrowedBy":["applicationID"]},{"read":"listRedirectURLs","narrowedBy":["applicationID"]},{"read":"getRedirectURL","narrowedBy":["applicationID"]},{"read":"getConfig","narrowedBy":["applicationID"]},{"read":"getConfigSchema","narrowedBy":["applicationID"]}],"target":{"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]}};

export const updateApplication: Definition = {"name":"updateApplication","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]}],"target":{"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]}};

export const uploadApplicationLogo: Definition = {"name":"uploadApplicationLogo","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]}],"target":{"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]}};

export const deleteApplicationLogo: Definition = {"name":"deleteApplicationLogo","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]}],"target":{"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]}};

export const uploadApplicationFavicon: Definition = {"name":"uploadApplicationFavicon","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]}],"target":{"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]}};

export const deleteApplicationFavicon: Definition = {"name":"deleteApplicationFavicon","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]}],"target":{"input":"applicationID","fields":["application_id"],"reads":["listApplications","getApplication"]}};

export const updateApplicationDomain: Definition = {"name":"updateApplicationDomain","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]},{"read":"listApplicationDomains","narrowedBy":["applicationID"]},{"read":"getApplicationDomain","narrowedBy":["applicationID"]},{"read":"getApplicationDomainStatus","narrowedBy":["applicationID"]},{"read":"listDomains","narrowedBy":[]},{"read":"getDomain","narrowedBy":[]}]};

export const listApplicationDomains: Definition = {"name":"listApplicationDomains"};

export const createApplicationDomain: Definition = {"name":"createApplicationDomain","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]},{"read":"listApplicationDomains","narrowedBy":["applicationID"]},{"read":"listDomains","narrowedBy":[]}]};

export const getApplicationDomain: Definition = {"name":"getApplicationDomain"};

export const deleteApplicationDomain: Definition = {"name":"deleteApplicationDomain","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]},{"read":"listApplicationDomains","narrowedBy":["applicationID"]},{"read":"getApplicationDomain","narrowedBy":["applicationID"]},{"read":"getApplicationDomainStatus","narrowedBy":["applicationID"]},{"read":"listDomains","narrowedBy":[]},{"read":"getDomain","narrowedBy":[]}],"target":{"input":"domainIDOrName","fields":["id","name"],"reads":["listApplicationDomains","getApplicationDomain","listDomains","getDomain"]}};

export const getApplicationDomainStatus: Definition = {"name":"getApplicationDomainStatus"};

export const triggerDNSCheck: Definition = {"name":"triggerDNSCheck","stale":[{"read":"listApplicationDomains","narrowedBy":["applicationID"]},{"read":"getApplicationDomain","narrowedBy":["applicationID"]},{"read":"getApplicationDomainStatus","narrowedBy":["applicationID"]},{"read":"listDomains","narrowedBy":[]},{"read":"getDomain","narrowedBy":[]}]};

export const listDomains: Definition = {"name":"listDomains","paging":"cursor"};

export const getDomain: Definition = {"name":"getDomain"};

export const listApplicationTransfers: Definition = {"name":"listApplicationTransfers","paging":"cursor"};

export const createApplicationTransfer: Definition = {"name":"createApplicationTransfer","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]},{"read":"listApplicationTransfers","narrowedBy":[]}]};

export const getApplicationTransfer: Definition = {"name":"getApplicationTransfer"};

export const cancelApplicationTransfer: Definition = {"name":"cancelApplicationTransfer","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"getApplication","narrowedBy":["applicationID"]},{"read":"listApplicationTransfers","narrowedBy":[]},{"read":"getApplicationTransfer","narrowedBy":["applicationID","transferID"]}],"target":{"input":"transferID","fields":["id"],"reads":["listApplicationTransfers","getApplicationTransfer"]}};

export const getInstanceUsage: Definition = {"name":"getInstanceUsage"};

export const listInstanceUsers: Definition = {"name":"listInstanceUsers","paging":"offset"};

export const deleteUser: Definition = {"name":"deleteUser","stale":[{"read":"listInstanceUsers","narrowedBy":["applicationID"]}],"target":{"input":"userID","fields":["id"],"reads":["listInstanceUsers"]}};

export const banUser: Definition = {"name":"banUser","stale":[{"read":"listInstanceUsers","narrowedBy":["applicationID"]}],"target":{"input":"userID","fields":["id"],"reads":["listInstanceUsers"]}};

export const unbanUser: Definition = {"name":"unbanUser","stale":[{"read":"listInstanceUsers","narrowedBy":["applicationID"]}],"target":{"input":"userID","fields":["id"],"reads":["listInstanceUsers"]}};

export const listJWTTemplates: Definition = {"name":"listJWTTemplates"};

export const createJWTTemplate: Definition = {"name":"createJWTTemplate","stale":[{"read":"listJWTTemplates","narrowedBy":["applicationID"]}],"secretInput":true};

export const getJWTTemplate: Definition = {"name":"getJWTTemplate"};

export const deleteJWTTemplate: Definition = {"name":"deleteJWTTemplate","stale":[{"read":"listJWTTemplates","narrowedBy":["applicationID"]},{"read":"getJWTTemplate","narrowedBy":["applicationID","templateID"]}],"target":{"input":"templateID","fields":["id"],"reads":["listJWTTemplates","getJWTTemplate"]}};

export const updateJWTTemplate: Definition = {"name":"updateJWTTemplate","stale":[{"read":"listJWTTemplates","narrowedBy":["applicationID"]},{"read":"getJWTTemplate","narrowedBy":["applicationID","templateID"]}],"target":{"input":"templateID","fields":["id"],"reads":["listJWTTemplates","getJWTTemplate"]},"secretInput":true};

export const listRedirectURLs: Definition = {"name":"listRedirectURLs","paging":"offset"};

export const createRedirectURL: Definition = {"name":"createRedirectURL","stale":[{"read":"listRedirectURLs","narrowedBy":["applicationID"]}]};

export const getRedirectURL: Definition = {"name":"getRedirectURL"};

export const deleteRedirectURL: Definition = {"name":"deleteRedirectURL","stale":[{"read":"listRedirectURLs","narrowedBy":["applicationID"]},{"read":"getRedirectURL","narrowedBy":["applicationID","redirectURLID"]}],"target":{"input":"redirectURLID","fields":["id"],"reads":["listRedirectURLs","getRedirectURL"]}};

export const getConfig: Definition = {"name":"getConfig"};

export const putConfig: Definition = {"name":"putConfig","stale":[{"read":"getConfig","narrowedBy":["applicationID"]},{"read":"getConfigSchema","narrowedBy":["applicationID"]}],"secretInput":true};

export const patchConfig: Definition = {"name":"patchConfig","stale":[{"read":"getConfig","narrowedBy":["applicationID"]},{"read":"getConfigSchema","narrowedBy":["applicationID"]}],"secretInput":true};

export const getConfigSchema: Definition = {"name":"getConfigSchema"};

export const claimAccountlessApplication: Definition = {"name":"claimAccountlessApplication","stale":[{"read":"listApplications","narrowedBy":[]},{"read":"listDomains","narrowedBy":[]},{"read":"listApplicationTransfers","narrowedBy":[]}],"secretInput":true};
