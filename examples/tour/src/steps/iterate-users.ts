import type { PlatformClient, User } from "@clerk-platform/core";
import type { Step } from "../tour.ts";

/** Small, to show several pages. */
const pageSize = 5;
const mostPages = 3;

export const iterateUsers: Step = {
  title: "Read users page by page",
  async run({ clerk, screen }) {
    const instance = await findInstanceWithUsers(clerk);
    if (!instance) {
      screen.say("No application of this workspace has users yet.");
      return;
    }
    let number = 0;
    for await (const page of clerk.listInstanceUsers({ ...instance, limit: pageSize }).pages()) {
      number++;
      const names = page.data.map(nameOf).join(", ");
      screen.say(`page ${number}: ${names}`);
      if (number === mostPages || number * pageSize >= page.total_count) {
        screen.say(`${Math.min(number * pageSize, page.total_count)} of ${page.total_count} users read`);
        return;
      }
    }
  },
};

const nameOf = ({ first_name, last_name, username, id }: User): string =>
  [first_name, last_name].filter(Boolean).join(" ") || username || id;

async function findInstanceWithUsers(clerk: PlatformClient) {
  for await (const { application_id: applicationID, instances } of clerk.listApplications()) {
    for (const { instance_id: envOrInsID } of instances) {
      const { total_count } = await clerk.listInstanceUsers({ applicationID, envOrInsID, limit: 1 });
      if (total_count > 0) return { applicationID, envOrInsID };
    }
  }
  return undefined;
}
