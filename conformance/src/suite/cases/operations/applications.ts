import { equal, ok } from "../../assert.ts";
import { applicationNamed } from "../../seed.ts";
import { image } from "../image.ts";
import type { OperationCase } from "./operation-case.ts";

export const applicationOperations = {
  async listApplications({ clerk }) {
    const applications = await clerk.listApplications({ include_secret_keys: true });
    equal(applications.length, 5, "applications");
    ok(applications[0]!.instances[0]!.secret_key?.startsWith("sk_test_"), "secret keys were requested");
  },
  async createApplication({ clerk }) {
    const { application_id: applicationID } = await clerk.createApplication({
      body: { name: "Grüße 🎉", environment_types: ["development", "production"] },
    });
    const { name, instances } = await clerk.getApplication({ applicationID });
    equal([name, instances.length], ["Grüße 🎉", 2], "the stored application");
  },
  async getApplication({ clerk }) {
    const applicationID = await applicationNamed(clerk, "Third");
    const application = await clerk.getApplication({ applicationID, include_secret_keys: false });
    equal([application.name, application.instances[0]!.secret_key], ["Third", undefined], "the application");
  },
  async updateApplication({ clerk }) {
    const applicationID = await applicationNamed(clerk, "Third");
    await clerk.updateApplication({ applicationID, body: { name: "Renamed" } });
    equal((await clerk.getApplication({ applicationID })).name, "Renamed", "the stored name");
  },
  async deleteApplication({ clerk }) {
    const applicationID = await applicationNamed(clerk, "Third");
    equal((await clerk.deleteApplication({ applicationID })).deleted, true, "deleted");
    equal((await clerk.listApplications()).length, 4, "applications left");
  },
  async claimAccountlessApplication({ clerk, host }) {
    const { token } = await host.control<{ token: string }>("claim-tokens", { name: "Found" });
    const application = await clerk.claimAccountlessApplication({ body: { token, name: "Claimed" } });
    equal(await applicationNamed(clerk, "Claimed"), application.application_id, "the claimed application");
  },
  async uploadApplicationLogo({ clerk }) {
    const applicationID = await applicationNamed(clerk, "Third");
    const application = await clerk.uploadApplicationLogo({ applicationID, body: { file: image() } });
    equal(application.application_id, applicationID, "the application");
  },
  async deleteApplicationLogo({ clerk }) {
    const applicationID = await applicationNamed(clerk, "Third");
    equal((await clerk.deleteApplicationLogo({ applicationID })).name, "Third", "the application");
  },
  async uploadApplicationFavicon({ clerk }) {
    const applicationID = await applicationNamed(clerk, "Third");
    const application = await clerk.uploadApplicationFavicon({ applicationID, body: { file: image() } });
    equal(application.application_id, applicationID, "the application");
  },
  async deleteApplicationFavicon({ clerk }) {
    const applicationID = await applicationNamed(clerk, "Third");
    equal((await clerk.deleteApplicationFavicon({ applicationID })).name, "Third", "the application");
  },
} satisfies Record<string, OperationCase>;
