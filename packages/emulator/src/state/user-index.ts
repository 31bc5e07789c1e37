import { type UserOrderField, userOrderFields } from "./user-order.ts";
import type { UserRecord } from "./user-record.ts";

interface Entry {
  key: string | number;
  /** The place of the user in the order of creation. */
  number: number;
  user: UserRecord;
}

/** Users in the order of one field, kept in order while users come and go. Of equal ones, the one created first comes first. */
export class UserIndex {
  readonly #numberOf: (user: UserRecord) => number;
  readonly #keyOf: (user: UserRecord) => string | number | null;
  readonly #entries: Entry[] = [];
  /** Users without a value come last in both directions. */
  readonly #without: Entry[] = [];

  constructor(field: UserOrderField, users: Iterable<UserRecord>, numberOf: (user: UserRecord) => number) {
    this.#numberOf = numberOf;
    this.#keyOf = userOrderFields[field];
    for (const user of users) {
      const key = this.#keyOf(user);
      (key === null ? this.#without : this.#entries).push({ key: key ?? "", number: numberOf(user), user });
    }
    this.#entries.sort(compare);
    this.#without.sort(compare);
  }

  insert(user: UserRecord): void {
    const { entries, entry } = this.#place(user);
    entries.splice(position(entries, entry), 0, entry);
  }

  /** Must be called before the user changes: the old value leads to the place. */
  remove(user: UserRecord): void {
    const { entries, entry } = this.#place(user);
    const at = position(entries, entry);
    if (entries[at]?.user.id === user.id) entries.splice(at, 1);
  }

  /** `count` users from `offset`, without walking over the others. */
  slice(offset: number, count: number, descending: boolean): UserRecord[] {
    const page: UserRecord[] = [];
    const sorted = this.#entries.length;
    const total = sorted + this.#without.length;
    for (let i = offset; i < total && page.length < count; i++) {
      const entry = i >= sorted ? this.#without[i - sorted] : this.#entries[descending ? sorted - 1 - i : i];
      page.push(entry!.user);
    }
    return page;
  }

  #place(user: UserRecord): { entries: Entry[]; entry: Entry } {
    const key = this.#keyOf(user);
    const number = this.#numberOf(user);
    return key === null
      ? { entries: this.#without, entry: { key: "", number, user } }
      : { entries: this.#entries, entry: { key, number, user } };
  }
}

function compare(a: Entry, b: Entry): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.number - b.number;
}

/** The first place whose entry does not come before this one. */
function position(entries: readonly Entry[], entry: Entry): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(entries[middle]!, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
