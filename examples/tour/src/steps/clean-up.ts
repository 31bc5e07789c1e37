import type { Tour } from "../tour.ts";

/** Deletes what the tour created, also after a failure. */
export async function cleanUp({ clerk, screen, applicationID }: Tour): Promise<void> {
  if (!applicationID) return;
  await clerk.deleteApplication({ applicationID });
  screen.say(`The application of the tour, ${applicationID}, is deleted again.`);
}
