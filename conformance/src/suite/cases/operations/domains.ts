import { equal, ok } from "../../assert.ts";
import { applicationNamed } from "../../seed.ts";
import type { OperationCase } from "./operation-case.ts";

export const domainOperations = {
  async createApplicationDomain({ clerk }) {
    const applicationID = await applicationNamed(clerk, "First");
    const domain = await clerk.createApplicationDomain({ applicationID, body: { name: "first.vercel.app" } });
    equal([domain.name, domain.is_provider_domain], ["first.vercel.app", true], "the domain");
  },
  async updateApplicationDomain({ clerk }) {
    const applicationID = await applicationNamed(clerk, "First");
    await clerk.updateApplicationDomain({ applicationID, body: { name: "new.example" } });
    equal((await clerk.getDomain({ domainIDOrName: "new.example" })).name, "new.example", "the stored name");
  },
  async listApplicationDomains({ clerk }) {
    const applicationID = await applicationNamed(clerk, "First");
    const { data } = await clerk.listApplicationDomains({ applicationID });
    const names = data.map(({ name }) => name);
    equal(names, ["first.example"], "domains");
  },
  async getApplicationDomain({ clerk }) {
    const applicationID = await applicationNamed(clerk, "First");
    const domain = await clerk.getApplicationDomain({ applicationID, domainIDOrName: "first.example" });
    const again = await clerk.getApplicationDomain({ applicationID, domainIDOrName: domain.id });
    equal(again, domain, "the domain by its id");
  },
  async deleteApplicationDomain({ clerk }) {
    const applicationID = await applicationNamed(clerk, "First");
    const { id } = await clerk.createApplicationDomain({ applicationID, body: { name: "first.vercel.app" } });
    equal(
      (await clerk.deleteApplicationDomain({ applicationID, domainIDOrName: id })).id,
      id,
      "the deleted id",
    );
  },
  async getApplicationDomainStatus({ clerk, host }) {
    const applicationID = await applicationNamed(clerk, "Second");
    const input = { applicationID, domainIDOrName: "second.example" };
    ok((await clerk.getApplicationDomainStatus(input)).status === "incomplete", "the records are not set");
    await host.control("dns/complete", { domain: "second.example" });
    ok((await clerk.getApplicationDomainStatus(input)).status === "complete", "the records are set");
  },
  async triggerDNSCheck({ clerk }) {
    const applicationID = await applicationNamed(clerk, "Second");
    const check = await clerk.triggerDNSCheck({ applicationID, domainIDOrName: "second.example" });
    ok(typeof check.last_run_at === "number", "the check was run");
  },
  async listDomains({ clerk }) {
    const page = await clerk.listDomains({ name: "FOURTH", include_development: "true", limit: 5 });
    equal(
      page.data.map(({ name }) => name),
      ["fourth.example"],
      "domains",
    );
  },
  async getDomain({ clerk }) {
    const domain = await clerk.getDomain({ domainIDOrName: "first.example" });
    equal(domain.application?.id, await applicationNamed(clerk, "First"), "the application of the domain");
  },
} satisfies Record<string, OperationCase>;
