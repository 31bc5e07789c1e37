import type { Plan } from "../plans/plan.ts";

/** A token, and what it may do. */
export interface KeyOptions {
  /** @defaultValue made up: `ak_…` */
  token?: string;
  /** @defaultValue all scopes */
  scopes?: readonly string[];
  /** Plans lack features, which are then answered with 402. @defaultValue "enterprise" */
  plan?: Plan;
  /** Applications belong to a workspace; keys of another do not see them. @defaultValue "workspace" */
  workspace?: string;
  /** Without an active organization, nothing can be claimed. @defaultValue true */
  activeOrganization?: boolean;
}
