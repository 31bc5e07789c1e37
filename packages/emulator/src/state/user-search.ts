import type { UserOrder } from "./user-order.ts";
import type { UserRecord } from "./user-record.ts";

const remembered = 32;

/** Full-text search over users, remembering what recent searches found so that paging does not repeat them. */
export class UserSearch {
  readonly #found = new Map<string, UserRecord[]>();
  /** What each user can be found by; survives changes, because only names and identifiers are in it. */
  readonly #texts = new WeakMap<UserRecord, string>();

  /** Users whose searched fields contain the query, in the order of `sorted`. */
  find(query: string, order: UserOrder, sorted: () => UserRecord[]): UserRecord[] {
    const needle = query.trim().toLowerCase();
    const key = `${order.descending ? "-" : "+"}${order.field} ${needle}`;
    let found = this.#found.get(key);
    if (!found) {
      found = sorted().filter((user) => this.#textOf(user).includes(needle));
      if (this.#found.size >= remembered) this.#found.delete(this.#found.keys().next().value!);
      this.#found.set(key, found);
    }
    return found;
  }

  forget(): void {
    this.#found.clear();
  }

  #textOf(user: UserRecord): string {
    let text = this.#texts.get(user);
    if (text === undefined) {
      text = [
        user.id,
        user.username,
        `${user.firstName ?? ""} ${user.lastName ?? ""}`,
        ...user.emails.map(({ address }) => address),
        ...user.phones.map(({ number }) => number),
        ...user.wallets.map(({ address }) => address),
      ]
        .join("\n")
        .toLowerCase();
      this.#texts.set(user, text);
    }
    return text;
  }
}
