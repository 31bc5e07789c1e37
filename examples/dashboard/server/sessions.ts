import { randomUUID } from "node:crypto";

/** The person who is signed in. `platform-proxy.ts` decides what their role may do. */
export interface Session {
  readonly name: string;
  readonly role: "owner" | "support";
}

/** The people of this demo. There are no passwords. */
export const people: Readonly<Record<string, Session>> = {
  olga: { name: "Olga Owner", role: "owner" },
  sami: { name: "Sami Support", role: "support" },
};

/** Keeps sessions in memory. The browser holds a cookie that scripts cannot read. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  /** Returns the value for `Set-Cookie`, or `undefined` for an unknown person. */
  signIn(person: unknown): string | undefined {
    const session = typeof person === "string" && Object.hasOwn(people, person) ? people[person] : undefined;
    if (!session) return undefined;
    const id = randomUUID();
    this.#sessions.set(id, session);
    return `${cookieName}=${id}; ${attributes}`;
  }

  find(cookies: string | null | undefined): Session | undefined {
    return this.#sessions.get(readId(cookies));
  }

  /** Returns the value for `Set-Cookie` that removes the cookie. */
  signOut(cookies: string | undefined): string {
    this.#sessions.delete(readId(cookies));
    return `${cookieName}=; ${attributes}; Max-Age=0`;
  }
}

const cookieName = "dashboard_session";
/** Over HTTPS, add `Secure`. */
const attributes = "Path=/; HttpOnly; SameSite=Strict";

const readId = (cookies: string | null | undefined): string =>
  new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(cookies ?? "")?.[1] ?? "";
