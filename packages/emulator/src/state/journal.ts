import type { ApplicationRecord } from "./application-record.ts";
import type { DomainRecord } from "./domain-record.ts";
import type { InstanceRecord, RedirectUrlRecord } from "./instance-record.ts";
import type { JWTTemplateRecord } from "./jwt-template-record.ts";
import type { KeyRecord } from "./key-record.ts";
import type { TransferRecord } from "./transfer-record.ts";
import type { UserRecord } from "./user-record.ts";

export interface PlainInstance extends Omit<InstanceRecord, "users" | "jwtTemplates" | "redirectUrls"> {
  jwtTemplates: JWTTemplateRecord[];
  redirectUrls: RedirectUrlRecord[];
}

/** An application as JSON. Its users are kept apart: there may be tens of thousands. */
export type PlainApplication = Omit<ApplicationRecord, "instances"> & { instances: PlainInstance[] };

export interface PlainState {
  random: number;
  clockOffset: number;
  applications: PlainApplication[];
  domains: DomainRecord[];
  transfers: TransferRecord[];
  claims: [string, string][];
  keys: KeyRecord[];
}

/** Records after a change, and the ids of the deleted ones. */
interface Changed<Value> {
  set: Value[];
  gone: string[];
}

/** One line of a data file after the first: the records that a change touched. */
export interface JournalLine {
  random: number;
  clockOffset: number;
  applications: Changed<PlainApplication>;
  domains: Changed<DomainRecord>;
  transfers: Changed<TransferRecord>;
  claims: Changed<{ token: string; applicationId: string }>;
  keys: Changed<KeyRecord>;
  users: (Changed<UserRecord> & { instanceId: string })[];
}

export function plainApplication(application: ApplicationRecord): PlainApplication {
  return {
    ...application,
    instances: application.instances.map(({ users: _, ...instance }) => ({
      ...instance,
      jwtTemplates: [...instance.jwtTemplates.values()],
      redirectUrls: [...instance.redirectUrls.values()],
    })),
  };
}

/** A state to which lines are applied; records in order of creation. */
export class Replay {
  readonly #state: PlainState;
  readonly #applications;
  readonly #domains;
  readonly #transfers;
  readonly #claims;
  readonly #keys;
  readonly #users;

  constructor(state: PlainState, users: Readonly<Record<string, UserRecord[]>>) {
    this.#state = state;
    this.#applications = byId(state.applications);
    this.#domains = byId(state.domains);
    this.#transfers = byId(state.transfers);
    this.#claims = new Map(state.claims);
    this.#keys = new Map(state.keys.map((key) => [key.token, key]));
    this.#users = new Map(Object.entries(users).map(([instanceId, list]) => [instanceId, byId(list)]));
  }

  /** @throws TypeError when it is not a line of a data file. */
  apply(line: JournalLine): void {
    this.#state.random = line.random;
    this.#state.clockOffset = line.clockOffset;
    change(this.#domains, line.domains, ({ id }) => id);
    change(this.#transfers, line.transfers, ({ id }) => id);
    change(this.#keys, line.keys, ({ token }) => token);
    for (const token of line.claims.gone) this.#claims.delete(token);
    for (const { token, applicationId } of line.claims.set) this.#claims.set(token, applicationId);
    for (const { instanceId, ...users } of line.users) {
      const known = this.#users.get(instanceId) ?? new Map<string, UserRecord>();
      this.#users.set(instanceId, known);
      change(known, users, ({ id }) => id);
    }
    // After the users: a deleted application takes its users with it.
    for (const id of line.applications.gone) {
      for (const instance of this.#applications.get(id)?.instances ?? []) this.#users.delete(instance.id);
    }
    change(this.#applications, line.applications, ({ id }) => id);
  }

  result(): { state: PlainState; users: Record<string, UserRecord[]> } {
    return {
      state: {
        ...this.#state,
        applications: [...this.#applications.values()],
        domains: [...this.#domains.values()],
        transfers: [...this.#transfers.values()],
        claims: [...this.#claims],
        keys: [...this.#keys.values()],
      },
      users: Object.fromEntries([...this.#users].map(([id, users]) => [id, [...users.values()]])),
    };
  }
}

function byId<Value extends { id: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function change<Value>(
  map: Map<string, Value>,
  { set, gone }: Changed<Value>,
  idOf: (value: Value) => string,
): void {
  for (const id of gone) map.delete(id);
  for (const value of set) map.set(idOf(value), value);
}
