import type { CaseContext } from "./surroundings.ts";

/** Number of users in the first application's development instance; not a multiple of a page size. */
export const userCount = 23;

/** The seed of every case. */
export const seed = {
  applications: [
    {
      name: "First",
      domain: "first.example",
      users: { development: userCount, production: 1 },
      furnished: true,
    },
    { name: "Second", domain: "second.example", verified: false },
    { name: "Third", transfer: "pending" },
    { name: "Fourth", domain: "fourth.example", transfer: "canceled" },
    { name: "Fifth", transfer: "canceled" },
  ],
};

/** The development instance of the first application. */
export async function firstInstance({
  clerk,
}: CaseContext): Promise<{ applicationID: string; envOrInsID: string }> {
  return { applicationID: await applicationNamed(clerk, "First"), envOrInsID: "development" };
}

/** Finds the id of a seeded application. */
export async function applicationNamed(clerk: CaseContext["clerk"], name: string): Promise<string> {
  const application = (await clerk.listApplications()).find((candidate) => candidate.name === name);
  if (!application) throw new Error(`the seed has no application ${name}`);
  return application.application_id;
}
