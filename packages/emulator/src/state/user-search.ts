import type { UserOrder } from "./user-order.ts";
import type { UserRecord } from "./user-record.ts";

const remembered = 32;

/**
 * Full-text search over users. All searchable fields are joined to one text, because scanning it is faster than walking
 * over objects. Results of recent searches are kept for the pages that follow.
 */
export class UserSearch {
  readonly #found = new Map<string, UserRecord[]>();
  #text = "";
  /** Where the text of each user begins, ascending. */
  #starts: number[] = [];
  #users: UserRecord[] = [];
  #built = false;

  /** Users whose searched fields contain the query, in the order of `sorted`. */
  find(query: string, order: UserOrder, sorted: () => UserRecord[]): UserRecord[] {
    const needle = query.trim().toLowerCase();
    const key = `${order.descending ? "-" : "+"}${order.field} ${needle}`;
    let found = this.#found.get(key);
    if (!found) {
      const users = sorted();
      if (!this.#built) this.#build(users);
      const matches = this.#scan(needle);
      found = users.filter((user) => matches.has(user));
      if (this.#found.size >= remembered) this.#found.delete(this.#found.keys().next().value!);
      this.#found.set(key, found);
    }
    return found;
  }

  /** Must be called after every change of a user. The text may still contain deleted users: they are filtered out. */
  forget({ text }: { text: boolean }): void {
    this.#found.clear();
    if (text) this.#built = false;
  }

  #build(users: UserRecord[]): void {
    const texts = users.map(textOf);
    let start = 0;
    this.#starts = texts.map((text) => {
      const at = start;
      start += text.length + 1;
      return at;
    });
    this.#text = texts.join("\n");
    this.#users = users;
    this.#built = true;
  }

  #scan(needle: string): Set<UserRecord> {
    const matches = new Set<UserRecord>();
    // Line breaks separate the fields; a needle with one could match across two.
    if (needle.includes("\n")) return matches;
    let at = this.#text.indexOf(needle);
    let user = 0;
    while (at !== -1) {
      while ((this.#starts[user + 1] ?? Number.POSITIVE_INFINITY) <= at) user++;
      matches.add(this.#users[user]!);
      const next = this.#starts[user + 1];
      if (next === undefined) break;
      at = this.#text.indexOf(needle, next);
    }
    return matches;
  }
}

function textOf(user: UserRecord): string {
  const fields = [user.id, user.username ?? "", `${user.firstName ?? ""} ${user.lastName ?? ""}`];
  for (const { address } of user.emails) fields.push(address);
  for (const { number } of user.phones) fields.push(number);
  for (const { address } of user.wallets) fields.push(address);
  return fields.join("\n").toLowerCase();
}
