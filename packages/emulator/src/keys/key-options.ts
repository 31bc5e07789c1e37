import type { Plan } from "../plans/plan.ts";

/** A token, and its permissions. */
export interface KeyOptions {
  /** @defaultValue generated: `ak_…` */
  token?: string;
  /** @defaultValue all scopes */
  scopes?: readonly string[];
  /** A request that needs a feature outside the plan is refused with 402. @defaultValue "enterprise" */
  plan?: Plan;
  /** Applications belong to a workspace; keys of another do not see them. @defaultValue "workspace" */
  workspace?: string;
  /** Without an active organization, nothing can be claimed. @defaultValue true */
  activeOrganization?: boolean;
}
