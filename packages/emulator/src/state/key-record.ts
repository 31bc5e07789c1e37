import type { Plan } from "../plans/plan.ts";

/** A token that the emulator accepts, and its permissions. */
export interface KeyRecord {
  token: string;
  scopes: string[];
  plan: Plan;
  workspace: string;
  /** Without one, nothing can be claimed. */
  activeOrganization: boolean;
}
