import type { ConfigDocument } from "../config/config-document.ts";
import { defaultConfig } from "../config/config-keys.ts";
import type { ApplicationRecord } from "./application-record.ts";
import { checkRecords } from "./check-records.ts";
import type { InstanceRecord } from "./instance-record.ts";
import { type PlainInstance, type PlainState, plainApplication } from "./journal.ts";
import type { Store } from "./store.ts";
import type { UserRecord } from "./user-record.ts";
import { UserTable } from "./user-table.ts";

/** The whole state as plain JSON. The contents may change between versions. */
export interface Snapshot {
  readonly format: typeof format;
  readonly version: 1;
  readonly state: unknown;
  readonly users: unknown;
}

const format = "clerk-platform-emulator";

interface PlainSnapshot {
  state: PlainState;
  users: Record<string, UserRecord[]>;
}

/** Writes the state as the text of a {@link Snapshot}. Unchanged users are not serialized again. */
export function serializeStore(store: Store): string {
  const state: PlainState = {
    random: store.random.state,
    clockOffset: store.clockOffset,
    applications: [...store.applications.values()].map(plainApplication),
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
  const checked = readSnapshot(snapshot);
  // A copy: later changes of the snapshot must not change the state, and vice versa.
  const { state, users } = structuredClone({ state: checked.state, users: checked.users });
  // Steps that can fail come first, so that a refused snapshot has no effect.
  const applications = state.applications.map((application): [string, ApplicationRecord] => [
    application.id,
    { ...application, instances: application.instances.map((instance) => revive(instance, users)) },
  ]);
  store.random.state = state.random;
  store.clockOffset = state.clockOffset;
  refill(store.applications, applications);
  refill(
    store.domains,
    // Older files have no date of the name.
    state.domains.map((domain) => [domain.id, { ...domain, namedAt: domain.namedAt ?? domain.createdAt }]),
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

/**
 * A snapshot whose records were checked; not a copy.
 *
 * @throws TypeError saying what is wrong with it.
 */
export function readSnapshot(snapshot: unknown): Snapshot & PlainSnapshot {
  const { format: found, version, state, users = {} } = (snapshot ?? {}) as Partial<Snapshot>;
  if (found !== format) throw new TypeError("restore: this is not a snapshot of the emulator");
  if (version !== 1) {
    const age = typeof version === "number" && version > 1 ? "a newer" : "another";
    throw new TypeError(
      `restore: ${age} version of the emulator wrote this snapshot (format ${String(version)}); this one reads format 1`,
    );
  }
  const lists = ["applications", "domains", "transfers", "claims", "keys"] as const;
  const plain = (state ?? {}) as PlainState;
  for (const list of lists) {
    if (!Array.isArray(plain[list])) throw new TypeError(`restore: the snapshot has no ${list}`);
  }
  checkRecords(plain, users);
  return { format, version, state: plain, users: users as PlainSnapshot["users"] };
}

function revive(instance: PlainInstance, users: Record<string, UserRecord[]>): InstanceRecord {
  return {
    ...instance,
    // Older files have no usage.
    usage: instance.usage ?? null,
    // Older files lack the keys that were added since.
    config: { ...defaultConfig(instance.environment), ...(instance.config as ConfigDocument) },
    users: new UserTable(Object.hasOwn(users, instance.id) ? users[instance.id] : []),
    jwtTemplates: new Map(instance.jwtTemplates.map((template) => [template.id, template])),
    redirectUrls: new Map(instance.redirectUrls.map((url) => [url.id, url])),
  };
}

function refill<Value>(map: Map<string, Value>, entries: Iterable<readonly [string, Value]>): void {
  map.clear();
  for (const [id, value] of entries) map.set(id, value);
}
