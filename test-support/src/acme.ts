/** The application that most tests seed: a domain that is not verified yet, users, and one of everything else. */
export const acme = {
  name: "Acme",
  domain: "acme.example",
  verified: false,
  users: 25,
  furnished: true,
} as const;

/** A client, as far as it is needed here. */
interface Client {
  listApplications(): PromiseLike<readonly { readonly application_id: string }[]>;
}

/** Reads the id of the first application, and the input that calls about its production instance share. */
export async function firstApplication(clerk: Client) {
  const [application] = await clerk.listApplications();
  if (!application) throw new Error("The seed has no application.");
  const applicationID = application.application_id;
  return { applicationID, target: { applicationID, envOrInsID: "production" as const } };
}
