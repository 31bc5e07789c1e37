import type { CreateApplicationDomainRequest, FailureHint } from "@clerk-platform/contract";
import type { DomainComponent, PlatformClient } from "@clerk-platform/core";
import type { Failure } from "./failure.ts";

/** The parameters of a run. */
export interface DomainProvisioningParams {
  applicationID: string;
  /** The body of `createApplicationDomain`. A domain that the application already has is used unchanged. */
  domain: CreateApplicationDomainRequest;
  /**
   * Milliseconds after the start at which the run gives up.
   * @defaultValue 259200000, three days
   */
  deadlineMs?: number;
}

/** The state of a part of the setup. */
export interface DomainPart {
  readonly component: DomainComponent;
  readonly status: string;
  /** Whether the part is complete or not required. */
  readonly done: boolean;
  /** The errors that the service reports. */
  readonly hints: readonly FailureHint[];
}

/** A change of a domain. */
export type DomainChange = {
  /** A unique id, which stays the same when the change is delivered again. */
  readonly id: string;
  readonly instanceId: string;
  readonly applicationID: string;
  readonly domain: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
} & (
  | { readonly type: "created" | "complete" | "deadline"; readonly domainID: string | undefined }
  /** A part was seen for the first time or changed. */
  | { readonly type: "part"; readonly before: string | undefined; readonly part: DomainPart }
  /** The service is unavailable; the run continues. */
  | { readonly type: "blocked"; readonly failure: Failure }
  | { readonly type: "unblocked" }
  /** The service rejected the domain permanently. */
  | { readonly type: "refused"; readonly failure: Failure }
);

/** The result of a run. */
export interface DomainProvisioningResult {
  readonly outcome: "complete" | "deadline" | "refused";
  readonly applicationID: string;
  readonly domain: string;
  /** Absent if the domain could not be created. */
  readonly domainID?: string;
  /** The last seen state. */
  readonly parts: readonly DomainPart[];
  /** Why the domain was rejected, or what blocked it at the deadline. */
  readonly failure?: Failure;
  /** The number of changes that could not be delivered. */
  readonly unreported: number;
}

/** The options of a domain provisioning Workflow. */
export interface DomainProvisioningOptions<Env> {
  /**
   * Called for each change at least once; pass it to a queue (`env.EVENTS.send(change)`), a service or a log.
   * Retried for some minutes if it fails.
   */
  report?: (change: DomainChange, env: Env) => unknown;
  /**
   * Creates the client. @defaultValue `createWorkersClient(env, { retry: 0 })`, because the run polls anyway
   */
  client?: (env: Env) => Pick<PlatformClient, DomainOperation>;
  /**
   * Milliseconds before the second poll; doubles up to `maxIntervalMs`.
   * @defaultValue 5000
   */
  intervalMs?: number;
  /**
   * The longest interval in milliseconds. A poll takes two requests, and a run has 50 on the Free plan: the default
   * fits three days. Use 900000 (a quarter of an hour) on the Paid plan.
   * @defaultValue 21600000, six hours
   */
  maxIntervalMs?: number;
}

/** The operations that the Workflow calls. */
export type DomainOperation =
  | "getApplicationDomain"
  | "createApplicationDomain"
  | "triggerDNSCheck"
  | "getApplicationDomainStatus";
