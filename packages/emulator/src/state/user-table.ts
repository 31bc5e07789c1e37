import { UserIndex } from "./user-index.ts";
import type { UserOrder, UserOrderField } from "./user-order.ts";
import { type UserPage, UserPages } from "./user-pages.ts";
import type { UserRecord } from "./user-record.ts";
import { UserSearch } from "./user-search.ts";

/** Which users a list response holds. */
export interface UserListRequest {
  query: string;
  order: UserOrder;
  offset: number;
  limit: number;
}

/** Fields that a search ignores. */
const invisible = ["banned", "updatedAt"];

/**
 * The users of an instance. Orders are indexed when first requested and then kept up to date;
 * results of recent searches are kept until a user changes.
 */
export class UserTable {
  readonly #users = new Map<string, UserRecord>();
  /** The order of creation, for users of one moment. */
  readonly #numbers = new Map<string, number>();
  #created = 0;
  readonly #indexes = new Map<UserOrderField, UserIndex>();
  readonly #search = new UserSearch();
  readonly #pages = new UserPages();
  #serialized: string | undefined;

  constructor(users: Iterable<UserRecord> = []) {
    for (const user of users) this.#keep(user);
  }

  get size(): number {
    return this.#users.size;
  }

  get(id: string): UserRecord | undefined {
    return this.#users.get(id);
  }

  values(): Iterable<UserRecord> {
    return this.#users.values();
  }

  add(user: UserRecord): void {
    this.#changed({ text: true });
    this.#keep(user);
    for (const index of this.#indexes.values()) index.insert(user);
  }

  /** The body of a list response, as JSON. A blank query lists every user. */
  listBody(request: UserListRequest, present: (user: UserRecord) => unknown): Uint8Array<ArrayBuffer> {
    const { query, order, offset, limit } = request;
    const find = (): UserPage =>
      query.trim() === "" ? this.page(order, offset, limit) : this.search(query, order, offset, limit);
    return this.#pages.body(JSON.stringify(request), find, present);
  }

  delete(id: string): void {
    const user = this.#users.get(id);
    if (!user) return;
    this.#changed({ text: false });
    for (const index of this.#indexes.values()) index.remove(user);
    this.#users.delete(id);
    this.#numbers.delete(id);
    this.#pages.forget(id);
  }

  update(user: UserRecord, change: Partial<UserRecord>): void {
    this.#changed({ text: Object.keys(change).some((field) => !invisible.includes(field)) });
    for (const index of this.#indexes.values()) index.remove(user);
    Object.assign(user, change);
    this.#pages.forget(user.id);
    for (const index of this.#indexes.values()) index.insert(user);
  }

  page(order: UserOrder, offset: number, count: number): UserPage {
    const users = this.#index(order.field).slice(offset, count, order.descending);
    return { users, total: this.#users.size };
  }

  search(query: string, order: UserOrder, offset: number, count: number): UserPage {
    const found = this.#search.find(query, order, () =>
      this.#index(order.field).slice(0, this.#users.size, order.descending),
    );
    return { users: found.slice(offset, offset + count), total: found.length };
  }

  /** The users as JSON; remembered, because most changes of the state are not about users. */
  serialize(): string {
    this.#serialized ??= JSON.stringify([...this.#users.values()]);
    return this.#serialized;
  }

  #keep(user: UserRecord): void {
    this.#users.set(user.id, user);
    this.#numbers.set(user.id, this.#created++);
  }

  #index(field: UserOrderField): UserIndex {
    let index = this.#indexes.get(field);
    if (!index) {
      index = new UserIndex(field, this.#users.values(), ({ id }) => this.#numbers.get(id)!);
      this.#indexes.set(field, index);
    }
    return index;
  }

  #changed(search: { text: boolean }): void {
    this.#serialized = undefined;
    this.#pages.forget();
    this.#search.forget(search);
  }
}
