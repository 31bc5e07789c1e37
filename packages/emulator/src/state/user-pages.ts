import { joinChunks } from "../http/join-chunks.ts";
import type { UserRecord } from "./user-record.ts";

/** A page of users, and how many users the list has. */
export interface UserPage {
  users: UserRecord[];
  total: number;
}

/** Pages whose keys are remembered: enough for all pages of 500 of the large seed. */
const capacity = 128;

const encoder = new TextEncoder();

/**
 * The JSON of users as bytes, kept until they change: serialization takes most of the time of a long page. A page that
 * is requested again is kept whole; a walk through a longer list keeps none, it would only fill the memory.
 */
export class UserPages {
  readonly #users = new Map<string, Uint8Array>();
  /** The pages requested last; `undefined` until the second request. */
  readonly #pages = new Map<string, Uint8Array<ArrayBuffer> | undefined>();

  /**
   * The body of a list response.
   *
   * @param key - The same for the same page.
   * @param present - A user as the API shows it.
   */
  body(key: string, find: () => UserPage, present: (user: UserRecord) => unknown): Uint8Array<ArrayBuffer> {
    const kept = this.#pages.get(key);
    if (kept) return kept;
    const { users, total } = find();
    const chunks = users.map((user) => this.#write(user, present));
    // Every user begins with a comma.
    if (chunks[0]) chunks[0] = chunks[0].subarray(1);
    chunks.unshift(encoder.encode('{"data":['));
    chunks.push(encoder.encode(`],"total_count":${total}}`));
    const body = joinChunks(chunks);
    this.#remember(key, body);
    return body;
  }

  /** Must be called when users change; with the id of a user whose own data changed. */
  forget(id?: string): void {
    this.#pages.clear();
    if (id !== undefined) this.#users.delete(id);
  }

  #remember(key: string, body: Uint8Array<ArrayBuffer>): void {
    if (this.#pages.has(key)) {
      this.#pages.set(key, body);
      return;
    }
    this.#pages.set(key, undefined);
    if (this.#pages.size > capacity) this.#pages.delete(this.#pages.keys().next().value!);
  }

  #write(user: UserRecord, present: (user: UserRecord) => unknown): Uint8Array {
    let bytes = this.#users.get(user.id);
    if (!bytes) {
      bytes = encoder.encode(`,${JSON.stringify(present(user))}`);
      this.#users.set(user.id, bytes);
    }
    return bytes;
  }
}
