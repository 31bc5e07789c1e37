import { isPlatformError } from "@clerk-platform/core";
import type { Tour } from "../tour.ts";

/** Deletes what the tour created. It runs after failures, too, and must not hide them with its own. */
export async function cleanUp({ clerk, screen, applicationID }: Tour): Promise<void> {
  if (!applicationID) return;
  try {
    await clerk.deleteApplication({ applicationID });
    screen.say(`The application of the tour, ${applicationID}, is deleted.`);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    screen.say(`Please delete the application of the tour, ${applicationID}, yourself: ${error.message}`);
  }
}
