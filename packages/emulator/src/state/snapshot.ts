import type { ConfigDocument } from "../config/config-document.ts";
import type { ApplicationRecord } from "./application-record.ts";
import { checkRecords } from "./check-records.ts";
import type { DomainRecord } from "./domain-record.ts";
import type { InstanceRecord, RedirectUrlRecord } from "./instance-record.ts";
import type { JWTTemplateRecord } from "./jwt-template-record.ts";
import type { KeyRecord } from "./key-record.ts";
import type { Store } from "./store.ts";
import type { TransferRecord } from "./transfer-record.ts";
import type { UserRecord } from "./user-record.ts";
import { UserTable } from "./user-table.ts";

/** The whole state as plain JSON. Its inside is the emulator's own affair. */
export interface Snapshot {
  readonly format: typeof format;
  readonly version: 1;
  readonly state: unknown;
  readonly users: unknown;
}

const format = "clerk-platform-emulator";

interface PlainInstance extends Omit<InstanceRecord, "users" | "jwtTemplates" | "redirectUrls"> {
  jwtTemplates: JWTTemplateRecord[];
  redirectUrls: RedirectUrlRecord[];
}

interface PlainState {
  random: number;
  clockOffset: number;
  applications: (Omit<ApplicationRecord, "instances"> & { instances: PlainInstance[] })[];
  domains: DomainRecord[];
  transfers: TransferRecord[];
  claims: [string, string][];
  keys: KeyRecord[];
}

/** Writes the state as the text of a {@link Snapshot}. Users that did not change are not written anew. */
export function serializeStore(store: Store): string {
  const state: PlainState = {
    random: store.random.state,
    clockOffset: store.clockOffset,
    applications: [...store.applications.values()].map((application) => ({
      ...application,
      instances: application.instances.map(({ users: _, ...instance }) => ({
        ...instance,
        jwtTemplates: [...instance.jwtTemplates.values()],
        redirectUrls: [...instance.redirectUrls.values()],
      })),
    })),
    domains: [...store.domains.values()],
    transfers: [...store.transfers.values()],
    claims: [...store.claims],
    keys: [...store.keys.values()],
  };
  const users = [...store.applications.values()].flatMap(({ instances }) =>
    instances
      .filter((instance) => instance.users.size > 0)
      .map((instance) => `"${instance.id}":${instance.users.serialize()}`),
  );
  return `{"format":"${format}","version":1,"state":${JSON.stringify(state)},"users":{${users.join(",")}}}`;
}

/**
 * Replaces the state by that of a snapshot.
 *
 * @throws TypeError when it is not a snapshot of this emulator; the state is then untouched.
 */
export function restoreStore(store: Store, snapshot: unknown): void {
  const { state, users } = read(snapshot);
  // Everything that can fail comes first: a refused snapshot leaves the state alone.
  const applications = state.applications.map((application): [string, ApplicationRecord] => [
    application.id,
    { ...application, instances: application.instances.map((instance) => revive(instance, users)) },
  ]);
  store.random.state = state.random;
  store.clockOffset = state.clockOffset;
  refill(store.applications, applications);
  refill(
    store.domains,
    state.domains.map((domain) => [domain.id, domain]),
  );
  refill(
    store.transfers,
    state.transfers.map((transfer) => [transfer.id, transfer]),
  );
  refill(store.claims, state.claims);
  refill(
    store.keys,
    state.keys.map((key) => [key.token, key]),
  );
  store.changed();
}

function read(snapshot: unknown): { state: PlainState; users: Record<string, UserRecord[]> } {
  const { format: found, version, state, users } = (snapshot ?? {}) as Partial<Snapshot>;
  if (found !== format) throw new TypeError("restore: this is not a snapshot of the emulator");
  if (version !== 1) throw new TypeError(`restore: snapshot version ${String(version)} is not supported`);
  const lists = ["applications", "domains", "transfers", "claims", "keys"] as const;
  const plain = (state ?? {}) as PlainState;
  for (const list of lists) {
    if (!Array.isArray(plain[list])) throw new TypeError(`restore: the snapshot has no ${list}`);
  }
  checkRecords(plain, users ?? {});
  // A copy: what the caller does to the snapshot afterwards is not our state, and the other way round.
  return structuredClone({ state: plain, users: (users ?? {}) as Record<string, UserRecord[]> });
}

function revive(instance: PlainInstance, users: Record<string, UserRecord[]>): InstanceRecord {
  return {
    ...instance,
    // Files of before usage could be set have none.
    usage: instance.usage ?? null,
    config: instance.config as ConfigDocument,
    users: new UserTable(Object.hasOwn(users, instance.id) ? users[instance.id] : []),
    jwtTemplates: new Map(instance.jwtTemplates.map((template) => [template.id, template])),
    redirectUrls: new Map(instance.redirectUrls.map((url) => [url.id, url])),
  };
}

function refill<Value>(map: Map<string, Value>, entries: Iterable<readonly [string, Value]>): void {
  map.clear();
  for (const [id, value] of entries) map.set(id, value);
}
