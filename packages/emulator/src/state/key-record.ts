import type { Plan } from "../plans/plan.ts";

/** A token the emulator accepts, and what it may do. */
export interface KeyRecord {
  token: string;
  scopes: string[];
  plan: Plan;
  workspace: string;
  /** Without one, nothing can be claimed. */
  activeOrganization: boolean;
}
