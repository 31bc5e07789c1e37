import type { Change } from "./change.ts";
import { type JournalLine, plainApplication } from "./journal.ts";
import type { Store } from "./store.ts";

/** Collects which records changed, so that a file need not be written as a whole. */
export class ChangeRecorder {
  readonly #applications = new Set<string>();
  readonly #domains = new Set<string>();
  readonly #transfers = new Set<string>();
  readonly #claims = new Set<string>();
  readonly #keys = new Set<string>();
  readonly #users = new Map<string, Set<string>>();
  #changed = false;
  #everything = false;

  /** Without a list, the whole state counts as changed. */
  add(changes: readonly Change[] | undefined): void {
    this.#changed = true;
    if (!changes) this.#everything = true;
    for (const { application, domain, transfer, claim, key, user } of changes ?? []) {
      if (application !== undefined) this.#applications.add(application);
      if (domain !== undefined) this.#domains.add(domain);
      if (transfer !== undefined) this.#transfers.add(transfer);
      if (claim !== undefined) this.#claims.add(claim);
      if (key !== undefined) this.#keys.add(key);
      if (user === undefined) continue;
      const ids = this.#users.get(user.instanceId) ?? new Set();
      this.#users.set(user.instanceId, ids.add(user.id));
    }
  }

  /** The changes since the last call: the present records, or `"everything"`. */
  take(store: Store): JournalLine | "everything" | undefined {
    if (!this.#changed) return undefined;
    const everything = this.#everything;
    const line = everything ? "everything" : this.#line(store);
    this.clear();
    return line;
  }

  clear(): void {
    this.#changed = false;
    this.#everything = false;
    for (const ids of [this.#applications, this.#domains, this.#transfers, this.#claims, this.#keys])
      ids.clear();
    this.#users.clear();
  }

  #line(store: Store): JournalLine {
    const applications = pick(this.#applications, (id) => store.applications.get(id));
    const domains = pick(this.#domains, (id) => store.domains.get(id));
    const transfers = pick(this.#transfers, (id) => store.transfers.get(id));
    const keys = pick(this.#keys, (token) => store.keys.get(token));
    const claims = pick(this.#claims, (token) => {
      const applicationId = store.claims.get(token);
      return applicationId === undefined ? undefined : { token, applicationId };
    });
    const instances = new Map(
      [...store.applications.values()].flatMap(({ instances }) =>
        instances.map((one) => [one.id, one.users]),
      ),
    );
    const users = [...this.#users].map(([instanceId, ids]) => {
      const { set, gone } = pick(ids, (id) => instances.get(instanceId)?.get(id));
      return { instanceId, set, gone };
    });
    return {
      random: store.random.state,
      clockOffset: store.clockOffset,
      applications: { set: applications.set.map(plainApplication), gone: applications.gone },
      domains,
      transfers,
      claims,
      keys,
      users,
    };
  }
}

function pick<Value>(
  ids: Iterable<string>,
  find: (id: string) => Value | undefined,
): { set: Value[]; gone: string[] } {
  const set: Value[] = [];
  const gone: string[] = [];
  for (const id of ids) {
    const value = find(id);
    if (value === undefined) gone.push(id);
    else set.push(value);
  }
  return { set, gone };
}
