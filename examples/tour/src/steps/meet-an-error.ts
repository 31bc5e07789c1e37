import { isApiError } from "@clerk-platform/core";
import type { Step } from "../tour.ts";

export const meetAnError: Step = {
  title: "Meet an error",
  async run({ clerk, screen, applicationID }) {
    try {
      await clerk.patchConfig({
        applicationID,
        envOrInsID: "development",
        ifMatch: "v1_00000000",
        body: { auth_password: { min_length: 8 } },
      });
    } catch (error) {
      // This step shows only this error. Any other ends the tour.
      if (!isApiError(error, { code: "config_version_conflict" })) throw error;
      screen.table(
        ["what", "why"],
        [
          ["call", `${error.operation}: ${error.status}`],
          ["code", error.code ?? ""],
          ["hint", error.hint ?? ""],
          ["trace id", error.traceId ?? ""],
        ],
      );
      return;
    }
    throw new Error("A config change with a stale version was accepted.");
  },
};
