import type { CreateApplicationDomainRequest, FailureHint } from "@clerk-platform/contract";
import type { DomainComponent, PlatformClient } from "@clerk-platform/core";
import type { Failure } from "./failure.ts";

/** What a run is started with. */
export interface DomainProvisioningParams {
  applicationID: string;
  /** The domain as `createApplicationDomain` takes it. One that the application has already is used as it is. */
  domain: CreateApplicationDomainRequest;
  /**
   * Milliseconds after the start at which to give up.
   * @defaultValue 259200000, three days
   */
  deadlineMs?: number;
}

/** The state of a part of the setup. */
export interface DomainPart {
  readonly component: DomainComponent;
  readonly status: string;
  /** Whether nothing is left to do for it: complete, or not required. */
  readonly done: boolean;
  /** What the service says is wrong. */
  readonly hints: readonly FailureHint[];
}

/** What happened to a domain. */
export type DomainChange = {
  /** The same when it is delivered again, and no other change's. */
  readonly id: string;
  readonly instanceId: string;
  readonly applicationID: string;
  readonly domain: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
} & (
  | { readonly type: "created" | "complete" | "deadline"; readonly domainID: string | undefined }
  /** A part is seen for the first time, or changed. */
  | { readonly type: "part"; readonly before: string | undefined; readonly part: DomainPart }
  /** The service cannot be used at the moment; the run goes on. */
  | { readonly type: "blocked"; readonly failure: Failure }
  | { readonly type: "unblocked" }
  /** The service refuses for good. */
  | { readonly type: "refused"; readonly failure: Failure }
);

/** How a run ended. */
export interface DomainProvisioningResult {
  readonly outcome: "complete" | "deadline" | "refused";
  readonly applicationID: string;
  readonly domain: string;
  /** Absent where the domain could not be created. */
  readonly domainID?: string;
  /** As last seen. */
  readonly parts: readonly DomainPart[];
  /** Why it was refused, or what blocked it at the deadline. */
  readonly failure?: Failure;
  /** Changes that could not be delivered. */
  readonly unreported: number;
}

/** How domains are provisioned. */
export interface DomainProvisioningOptions<Env> {
  /**
   * Told of every change, at least once each: a queue (`env.EVENTS.send(change)`), a service, a log. Tried again for
   * some minutes when it fails.
   */
  report?: (change: DomainChange, env: Env) => unknown;
  /**
   * The client.
   * @defaultValue `createWorkersClient(env, { retry: 0 })`: the run looks again by itself
   */
  client?: (env: Env) => Pick<PlatformClient, DomainOperation>;
  /**
   * Milliseconds before the second look; doubles up to `maxIntervalMs`.
   * @defaultValue 5000
   */
  intervalMs?: number;
  /**
   * Milliseconds. A look takes two requests, of which a run has 50 on the Free plan: what it can do in three days with
   * the default. On the Paid plan, 900000 (a quarter of an hour) is better.
   * @defaultValue 21600000, six hours
   */
  maxIntervalMs?: number;
}

/** What the Workflow calls. */
export type DomainOperation =
  | "getApplicationDomain"
  | "createApplicationDomain"
  | "triggerDNSCheck"
  | "getApplicationDomainStatus";
