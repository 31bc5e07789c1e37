import type { PlatformClient } from "@clerk-platform/core";
import type { Screen } from "./screen.ts";

/** What the steps hand on to each other. */
export interface Tour {
  clerk: PlatformClient;
  screen: Screen;
  /** The application that the tour created, and will delete. */
  applicationID: string;
}

/** One stop of the tour. */
export interface Step {
  title: string;
  run(tour: Tour): Promise<void>;
}
