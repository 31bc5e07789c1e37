import type { Step } from "../tour.ts";

export const createApplication: Step = {
  title: "Create an application",
  async run(tour) {
    const application = await tour.clerk.createApplication({
      body: {
        name: "Acme",
        environment_types: ["development", "production"],
        domain: "acme-tour.example",
      },
    });
    tour.applicationID = application.application_id;
    tour.screen.table(
      ["environment", "instance", "publishable key"],
      application.instances.map(({ environment_type, instance_id, publishable_key }) => [
        environment_type,
        instance_id,
        publishable_key ?? "",
      ]),
    );
    tour.screen.say("The answer also has the secret keys: the tour does not print them.");
  },
};
