import type { Step } from "../tour.ts";

export const createApplication: Step = {
  title: "Create an application",
  async run(tour) {
    const { application_id, instances } = await tour.clerk.createApplication({
      body: { name: "Tour", environment_types: ["development", "production"] },
    });
    tour.applicationID = application_id;
    tour.screen.table(
      ["environment", "instance"],
      instances.map(({ environment_type, instance_id }) => [environment_type, instance_id]),
    );
    tour.screen.say(`Publishable key for browsers: ${instances[0]?.publishable_key}`);
    tour.screen.say("The response also has the secret keys. The tour does not print them.");
  },
};
