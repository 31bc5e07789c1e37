/** Somebody who is signed in. */
export interface User {
  readonly id: string;
  readonly role: "owner" | "viewer";
}

/**
 * Who sent a request. Put your own sign-in here, such as a session cookie. The demo signs everybody in, and only where
 * the start command says so: a copy refuses every request until you have replaced this.
 */
export function userOf(_request: Request): User | undefined {
  return process.env.DEMO === "1" ? { id: "demo", role: "owner" } : undefined;
}
