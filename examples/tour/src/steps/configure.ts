import { updateConfig } from "@clerk-platform/core";
import diff from "microdiff";
import type { Step } from "../tour.ts";

export const configure: Step = {
  title: "Configure its development instance",
  async run({ clerk, screen, applicationID }) {
    // Reads the config, computes the change, and sends it on the condition that nobody else changed it meanwhile.
    const { before = {}, after = {} } = await updateConfig(
      clerk,
      { applicationID, envOrInsID: "development", keys: ["auth_password"] },
      () => ({ auth_password: { min_length: 12 } }),
    );
    const read = (config: object, path: (string | number)[]): string =>
      JSON.stringify(
        path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], config),
      ) ?? "";
    screen.table(
      ["setting", "before", "after"],
      diff(before, after).map(({ path }) => [path.join("."), read(before, path), read(after, path)]),
    );
  },
};
