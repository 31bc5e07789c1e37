import { describe, expect, it } from "vitest";
import { describeOperation, listOperations } from "./index.ts";
import { type MutationEffect, type MutationName, mutationEffects } from "./invalidation.ts";

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

/** Written by hand: what to refresh after each change. A newer document may have more operations. */
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
const effects: Readonly<Record<string, MutationEffect>> = mutationEffects;

describe("stale reads", () => {
  it.each(Object.entries(expected))("after %s", (mutation, rows) => {
    const stale = effects[mutation]!.stale.map(({ read, narrowedBy }) => [read, ...narrowedBy]);
    expect(sorted(stale)).toEqual(sorted(rows));
  });

  it("are listed for every operation that is not a GET, with existing reads and shared inputs", () => {
    const mutations = listOperations().filter(({ method }) => method !== "GET");
    expect(Object.keys(effects).sort()).toEqual(mutations.map(({ name }) => name).sort());
    for (const mutation of mutations) {
      for (const { read, narrowedBy } of effects[mutation.name]!.stale) {
        const { method, parameters } = describeOperation(read);
        expect(method).toBe("GET");
        for (const name of narrowedBy) {
          expect(parameters).toHaveProperty(name);
          expect(mutation.parameters).toHaveProperty(name);
        }
      }
    }
  });
});

/** Written by hand: the input that identifies the item that a mutation changes or deletes. */
const targets: Partial<Record<MutationName, string>> = {
  updateApplication: "applicationID",
  deleteApplication: "applicationID",
  uploadApplicationLogo: "applicationID",
  deleteApplicationLogo: "applicationID",
  uploadApplicationFavicon: "applicationID",
  deleteApplicationFavicon: "applicationID",
  deleteApplicationDomain: "domainIDOrName",
  cancelApplicationTransfer: "transferID",
  deleteUser: "userID",
  banUser: "userID",
  unbanUser: "userID",
  updateJWTTemplate: "templateID",
  deleteJWTTemplate: "templateID",
  deleteRedirectURL: "redirectURLID",
};

it("mutation targets name the item that is changed; creating and configuring have none", () => {
  for (const mutation of Object.keys(expected) as MutationName[]) {
    expect(effects[mutation]!.target?.input, mutation).toBe(targets[mutation]);
  }
});

it("mutation targets are shown only by reads that become stale", () => {
  for (const { target, stale } of Object.values(effects)) {
    for (const read of target?.reads ?? []) expect(stale.map((entry) => entry.read)).toContain(read);
  }
});
