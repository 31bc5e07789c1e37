import type { Fault } from "./faults/fault.ts";
import type { IncomingRequest } from "./http/incoming-request.ts";
import type { Outcome } from "./http/reply.ts";
import type { KeyOptions } from "./keys/key-options.ts";
import type { LoggedRequest } from "./log/request-log.ts";
import type { Seed, SeedOptions } from "./seed/seed-options.ts";
import type { UserSeed } from "./seed/user-seed.ts";
import type { Snapshot } from "./state/snapshot.ts";
import type { UsageFigures } from "./usage/usage-figures.ts";

/** One instance of an application. */
export interface InstanceChoice {
  /** An environment, or the id of an instance. @defaultValue "production" if there is one */
  environment?: "development" | "production" | (string & {});
}

/** Options of an exchange. */
export interface ExchangeOptions {
  /**
   * Called after a change was made, in the same turn. The reply waits until it resolves; when it rejects, the reply is
   * a 500 with the message.
   */
  save?: (() => Promise<void>) | undefined;
}

/** The changes of an emulator, for code that saves its state. */
export interface ChangeFeed {
  /** What has changed since the last call, as a line of a data file; `"everything"` asks for {@link Emulator.serialize}. */
  take(): string | undefined;
  /** Back to the state that the text of a data file describes; faults and logged requests stay. */
  revert(text: string): void;
}

/** A Clerk Platform API in memory, and the controls that the real one does not have. */
export interface Emulator {
  /** The default token: `ak_…`, by default with every scope. */
  readonly token: string;
  /** Base URL for clients that use {@link Emulator.fetch}, which accepts any origin. */
  readonly baseUrl: string;
  /** Grows with every change of the state. */
  readonly revision: number;

  /** Like the global `fetch`, without a network. Needs no `this`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;

  /** Resets to the first seed (or this one), without faults and added keys, and resets the clock. */
  reset(options?: { seed?: Seed }): void;
  /** Adds the contents of a seed to the state. */
  seed(seed: Seed): void;
  /**
   * The present state as a seed for people to edit: applications, their domain, users, usage, pending
   * transfers, and keys. Ids, configurations, JWT templates and redirect URLs are in a snapshot only.
   */
  exportSeed(): SeedOptions;
  /**
   * Adds a user to an application, given by id or name, and returns the user's id.
   *
   * @param options - By default the production instance, or the only one there is.
   */
  addUser(applicationIDOrName: string, user: UserSeed, options?: InstanceChoice): string;
  /** Sets usage figures of an application's instance; those left out stay as they are. */
  setUsage(applicationIDOrName: string, usage: UsageFigures, options?: InstanceChoice): void;
  /** The whole state as JSON, for {@link Emulator.restore}. */
  snapshot(): Snapshot;
  /** The text of {@link Emulator.snapshot}, cheaper for a large state. */
  serialize(): string;
  /**
   * Replaces the whole state; ends faults and forgets the requests. The tokens this emulator was created with are accepted in any case.
   *
   * @throws TypeError when it is not a snapshot; the state is then untouched.
   */
  restore(snapshot: Snapshot): void;

  /** The emulator's time, in milliseconds since the epoch. */
  now(): number;
  /** Lets time pass: DNS checks end, transfers expire, latency faults end. Milliseconds. */
  advance(ms: number): void;

  /** Adds a token and returns it. */
  addKey(options?: KeyOptions): string;
  /** The tokens that are accepted, and what each may do. */
  keys(): KeyOptions[];
  /** Lets a token be refused from now on. */
  revokeKey(token: string): void;
  /** Creates an accountless application and returns the token that claims it, once. */
  claimToken(options?: { name?: string }): string;
  /** Finishes the DNS setup of a domain, given by id or name. */
  completeDns(domainIDOrName: string): void;
  /** Lets the DNS setup of a domain fail until {@link Emulator.completeDns}. */
  failDns(domainIDOrName: string, hint?: string | { code: string; message: string }): void;
  /** Lets another workspace claim a pending transfer, given by id or code. */
  completeTransfer(transferIDOrCode: string, options?: { workspace?: string }): void;

  /** Lets the next matching requests fail; returns a function that takes it back. */
  injectFault(fault: Fault): () => void;
  clearFaults(): void;
  /** The faults that have not ended. */
  faults(): Fault[];
  /** The last requests, the newest first. */
  requests(count?: number): LoggedRequest[];

  /** For adapters: handles a request, and returns the reply and how to deliver it. */
  exchange(request: IncomingRequest, options?: ExchangeOptions): Promise<Outcome>;
  /** For code that saves the state; call it once. Collects changes from now on. */
  recordChanges(): ChangeFeed;
}
