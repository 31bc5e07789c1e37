import type { Step } from "../tour.ts";

export const listApplications: Step = {
  title: "List the applications of the workspace",
  async run({ clerk, screen }) {
    const applications = await clerk.listApplications();
    screen.table(
      ["application", "name", "environments"],
      applications.map(({ application_id, name, instances }) => [
        application_id,
        name,
        instances.map(({ environment_type }) => environment_type).join(", "),
      ]),
    );
  },
};
