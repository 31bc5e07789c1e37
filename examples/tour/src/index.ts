import { intro, log, outro } from "@clack/prompts";
import { isPlatformError } from "@clerk-platform/core";
import colors from "picocolors";
import { connect, NotStarted } from "./connect.ts";
import { heading, screen } from "./screen.ts";
import { addDomain } from "./steps/add-domain.ts";
import { cleanUp } from "./steps/clean-up.ts";
import { configure } from "./steps/configure.ts";
import { createApplication } from "./steps/create-application.ts";
import { iterateUsers } from "./steps/iterate-users.ts";
import { listApplications } from "./steps/list-applications.ts";
import { meetAnError } from "./steps/meet-an-error.ts";
import { uploadLogo } from "./steps/upload-logo.ts";
import type { Step, Tour } from "./tour.ts";

const steps: readonly Step[] = [
  createApplication,
  configure,
  addDomain,
  listApplications,
  iterateUsers,
  uploadLogo,
  meetAnError,
];

intro(colors.inverse(" A tour of the Clerk Platform API "));
try {
  const { clerk, close } = await connect({ yes: process.argv.includes("--yes") });
  const tour: Tour = { clerk, screen, applicationID: "" };
  try {
    for (const [index, step] of steps.entries()) {
      heading(index + 1, steps.length, step.title);
      await step.run(tour);
    }
  } finally {
    await cleanUp(tour);
    await close();
  }
  outro(colors.green("That was the tour."));
} catch (error) {
  // Errors of the SDK say what failed and what to do; they never contain a token.
  log.error(error instanceof NotStarted || isPlatformError(error) ? error.message : String(error));
  outro(colors.red("The tour did not finish."));
  process.exitCode = 1;
}
