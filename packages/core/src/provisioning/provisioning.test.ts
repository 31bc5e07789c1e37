import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import {
  deploymentState,
  dnsRecords,
  environmentFor,
  frontendAPI,
  instanceOf,
  keysOf,
  provisionApplication,
} from "../index.ts";

it("creates an application once, then finds it by its name or its marker", async () => {
  const { clerk } = await emulated();
  const first = await provisionApplication(clerk, { name: "Shop" });
  const second = await provisionApplication(clerk, { name: "Shop" });
  expect([first.created, second.created]).toEqual([true, false]);
  expect(second.application.application_id).toBe(first.application.application_id);
  expect(keysOf(second.application, "development")).toEqual(keysOf(first.application, "development"));

  const marked = await provisionApplication(clerk, { name: "Shop", marker: "customer-42" });
  expect(marked.application.name).toBe("Shop [customer-42]");
  const { application_id: applicationID } = marked.application;
  await clerk.updateApplication({ applicationID, body: { name: "Renamed [customer-42]" } });
  const found = await provisionApplication(clerk, { name: "Shop", marker: "customer-42" });
  expect(found).toMatchObject({ created: false, application: { application_id: applicationID } });
});

it("looks again when the outcome of creating is unknown, and never creates twice", async () => {
  const { clerk, emulator } = await emulated();
  emulator.injectFault({ kind: "reset-after-commit", operation: "createApplication" });
  const { created } = await provisionApplication(clerk, { name: "Shop" });
  expect(created).toBe(true);
  expect((await clerk.listApplications()).filter(({ name }) => name === "Shop")).toHaveLength(1);
  emulator.injectFault({ kind: "reset-before-commit", operation: "createApplication" });
  expect(await rejection(provisionApplication(clerk, { name: "Other" }))).toMatchObject({
    name: "OutcomeUnknownError",
  });
});

it("refuses to choose between two applications, and refuses invalid markers", async () => {
  const { clerk } = await emulated();
  const twins = [
    await clerk.createApplication({ body: { name: "Twin" } }),
    await clerk.createApplication({ body: { name: "Twin" } }),
  ].map(({ application_id }) => application_id);
  const error = await rejection(provisionApplication(clerk, { name: "Twin" }));
  expect(error.message).toBe(
    `provisionApplication: several applications match "Twin": ${twins.join(", ")}; rename all but one`,
  );
  expect((await rejection(provisionApplication(clerk, { name: "A", marker: "]" }))).message).toBe(
    "provisionApplication: a marker takes letters, digits and . : _ -",
  );
});

it("reads instances, keys, hosts and variables from an application", async () => {
  const { clerk, applicationID } = await emulated();
  const bare = await clerk.getApplication({ applicationID });
  expect(() => keysOf(bare, "production")).toThrow("read the application with include_secret_keys: true");
  expect(() => instanceOf(bare, "staging")).toThrow(
    'has no instance "staging"; it has development, production',
  );
  const application = await clerk.getApplication({ applicationID, include_secret_keys: true });
  const keys = keysOf(application, "production");
  expect(frontendAPI(keys.publishableKey)).toBe("clerk.acme.example");
  expect(environmentFor("next", keys)).toEqual({
    NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: keys.publishableKey,
    CLERK_SECRET_KEY: keys.secretKey,
  });
  expect(JSON.stringify(environmentFor("vite", keys))).not.toContain(keys.secretKey);
  expect(() => environmentFor("rails" as "next", keys)).toThrow('unknown framework "rails"; known: astro,');
  const { secretKey } = keys;
  expect(() => frontendAPI(secretKey)).toThrow("frontendAPI: not a publishable key (pk_test_… or pk_live_…)");
  expect(() => frontendAPI("pk_test_!")).toThrow("not a publishable key");
});

it("writes the records of a domain in every form, and refuses values that are not host names", async () => {
  const { clerk, applicationID } = await emulated();
  const [domain] = (await clerk.listApplicationDomains({ applicationID })).data;
  const { records, zoneFile, cloudflare, terraform } = dnsRecords(domain!);
  expect(records).toHaveLength(5);
  expect(zoneFile).toContain("clerk.acme.example. 300 IN CNAME frontend-api.clerk.services.\n");
  expect(cloudflare[0]).toEqual({
    type: "CNAME",
    name: "clerk.acme.example",
    content: "frontend-api.clerk.services",
    ttl: 1,
    proxied: false,
  });
  expect(terraform).toContain('resource "cloudflare_dns_record" "clerk_acme_example" {');
  expect(dnsRecords({}).records).toEqual([]);
  expect(() => dnsRecords({ cname_targets: [{ host: 'a.b"\n}', value: "a.b", required: true }] })).toThrow(
    "not a host name",
  );
});

it("lists what production lacks until nothing is missing", async () => {
  const { clerk, applicationID, emulator } = await emulated();
  const body = { connection_oauth_google: { enabled: true } };
  await clerk.patchConfig({ applicationID, envOrInsID: "development", body });
  const before = await deploymentState(clerk, { applicationID });
  expect(before.ready).toBe(false);
  expect(before.missing.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["oauth_credentials", "dns", "certificate"]),
  );
  expect(before.nextStep).toBe(
    "Create an OAuth application at google and set client_id and client_secret of connection_oauth_google on production.",
  );
  const credentials = { enabled: true, client_id: "id", client_secret: "secret" };
  await clerk.patchConfig({
    applicationID,
    envOrInsID: "production",
    body: { connection_oauth_google: credentials },
  });
  emulator.completeDns("acme.example");
  expect(await deploymentState(clerk, { applicationID })).toMatchObject({ ready: true, nextStep: undefined });
  const bare = await clerk.createApplication({ body: { name: "Bare" } });
  const state = await deploymentState(clerk, { applicationID: bare.application_id });
  expect(state.missing.map(({ kind }) => kind)).toEqual(["production_instance"]);
});
