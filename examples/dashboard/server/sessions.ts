import { randomUUID } from "node:crypto";

/** Who is signed in. What a role may do is decided in platform-proxy.ts. */
export interface Session {
  readonly name: string;
  readonly role: "owner" | "support";
}

/** A demo has no passwords: you choose whom to be. */
export const people: Readonly<Record<string, Session>> = {
  olga: { name: "Olga Owner", role: "owner" },
  sami: { name: "Sami Support", role: "support" },
};

/** Sessions in memory, known to the browser by a cookie that no script can read. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  /** The value for `Set-Cookie`; `undefined` when there is no such person. */
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

  /** The value for `Set-Cookie`, which removes it. */
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
