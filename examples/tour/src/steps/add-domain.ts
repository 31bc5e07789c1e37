import type { Step } from "../tour.ts";

export const addDomain: Step = {
  title: "Give production a domain",
  async run({ clerk, screen, applicationID }) {
    const name = `tour-${crypto.randomUUID().slice(0, 8)}.example`;
    const domain = await clerk.createApplicationDomain({ applicationID, body: { name } });
    screen.say(`DNS records to set for ${domain.name}:`);
    screen.table(
      ["type", "name", "value"],
      (domain.cname_targets ?? []).map(({ host = "", value = "" }) => ["CNAME", host, value]),
    );
    const { status, dns } = await clerk.getApplicationDomainStatus({
      applicationID,
      domainIDOrName: domain.id,
    });
    screen.say(`Domain ${status}, DNS ${dns.status}: waitForDomain() of core waits until it is complete.`);
  },
};
