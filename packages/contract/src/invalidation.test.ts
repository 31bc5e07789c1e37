import { describe, expect, it } from "vitest";
import { describeOperation, listOperations, type OperationName } from "./index.ts";
import { invalidations, type MutationName } from "./invalidation.ts";

const app = "applicationID";
const application = [["listApplications"], ["getApplication", app]];
const domain = [
  ["listApplicationDomains", app],
  ["getApplicationDomain", app],
  ["getApplicationDomainStatus", app],
  ["listDomains"],
  ["getDomain"],
];
const config = [
  ["getConfig", app],
  ["getConfigSchema", app],
];

/** An application comes with an instance and its domain. */
const newApplication = [["listApplications"], ["listDomains"], ["listApplicationTransfers"]];

/** Written by hand: what a person would refresh after each change. A newer document may have more. */
const expected: Partial<Record<MutationName, string[][]>> = {
  createApplication: newApplication,
  claimAccountlessApplication: newApplication,
  updateApplication: application,
  uploadApplicationLogo: application,
  deleteApplicationLogo: application,
  uploadApplicationFavicon: application,
  deleteApplicationFavicon: application,
  deleteApplication: [
    ...application,
    ...domain,
    ...config,
    ["listApplicationTransfers"],
    ["getApplicationTransfer", app],
    ["getInstanceUsage", app],
    ["listInstanceUsers", app],
    ["listJWTTemplates", app],
    ["getJWTTemplate", app],
    ["listRedirectURLs", app],
    ["getRedirectURL", app],
  ],
  updateApplicationDomain: [...application, ...domain],
  createApplicationDomain: [...application, ["listApplicationDomains", app], ["listDomains"]],
  deleteApplicationDomain: [...application, ...domain],
  triggerDNSCheck: domain,
  createApplicationTransfer: [...application, ["listApplicationTransfers"]],
  cancelApplicationTransfer: [
    ...application,
    ["listApplicationTransfers"],
    ["getApplicationTransfer", app, "transferID"],
  ],
  deleteUser: [["listInstanceUsers", app]],
  banUser: [["listInstanceUsers", app]],
  unbanUser: [["listInstanceUsers", app]],
  createJWTTemplate: [["listJWTTemplates", app]],
  updateJWTTemplate: [
    ["listJWTTemplates", app],
    ["getJWTTemplate", app, "templateID"],
  ],
  deleteJWTTemplate: [
    ["listJWTTemplates", app],
    ["getJWTTemplate", app, "templateID"],
  ],
  createRedirectURL: [["listRedirectURLs", app]],
  deleteRedirectURL: [
    ["listRedirectURLs", app],
    ["getRedirectURL", app, "redirectURLID"],
  ],
  putConfig: config,
  patchConfig: config,
};

const sorted = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.join(" ")).sort();

describe("after a mutation", () => {
  it.each(Object.entries(expected))("%s", (mutation, rows) => {
    expect(sorted(invalidations[mutation as MutationName])).toEqual(sorted(rows));
  });

  it("covers every operation that is no GET, and names only reads and inputs of both", () => {
    const mutations = listOperations().filter(({ method }) => method !== "GET");
    expect(Object.keys(invalidations).sort()).toEqual(mutations.map(({ name }) => name).sort());
    for (const mutation of mutations) {
      for (const [read, ...narrowedBy] of invalidations[mutation.name as MutationName]) {
        const { method, parameters } = describeOperation(read as OperationName);
        expect(method).toBe("GET");
        for (const name of narrowedBy) {
          expect(parameters).toHaveProperty(name);
          expect(mutation.parameters).toHaveProperty(name);
        }
      }
    }
  });
});
