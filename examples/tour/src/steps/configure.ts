import { updateConfig } from "@clerk-platform/core";
import type { Step } from "../tour.ts";

export const configure: Step = {
  title: "Configure its development instance",
  async run({ clerk, screen, applicationID }) {
    // Reads the config, and stores the change only if nobody else changed the config meanwhile.
    const { changes } = await updateConfig(
      clerk,
      { applicationID, envOrInsID: "development" },
      { auth_password: { min_length: 12 }, organization_settings: { enabled: true } },
    );
    screen.table(
      ["setting", "before", "after"],
      changes.map(({ path, before, after }) => [
        path.join("."),
        JSON.stringify(before),
        JSON.stringify(after),
      ]),
    );
  },
};
