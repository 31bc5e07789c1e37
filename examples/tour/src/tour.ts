import type { PlatformClient } from "@clerk-platform/core";
import type { Screen } from "./screen.ts";

/** The state that the steps share. */
export interface Tour {
  clerk: PlatformClient;
  screen: Screen;
  /** The application that the tour creates and deletes. */
  applicationID: string;
}

/** One step of the tour. */
export interface Step {
  title: string;
  run(tour: Tour): Promise<void>;
}
