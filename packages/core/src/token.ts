import type { ClientOptions } from "./client-options.ts";
import { fail } from "./fail.ts";

/**
 * A platform token, or how to get one: asked before every attempt, and once more with `refresh: true` when the
 * service answered 401.
 */
export type TokenSource = string | ((context: TokenRequest) => string | Promise<string>);

/** Why a token is asked for. */
export interface TokenRequest {
  /** Whether the previous token was refused. */
  refresh: boolean;
}

/**
 * Refuses what cannot be a platform token (an instance's key, white space), without repeating it.
 *
 * @throws TypeError saying what is needed.
 */
export const checkToken = (token: string | undefined): string =>
  token && /^(?![sp]k_)[\w.~+/=-]+$/.test(token) ? token : fail("token must be a platform API key (ak_…)");

/**
 * Checks the `token` option of a client.
 *
 * @throws TypeError saying what to do.
 */
export function checkTokenOption(options: ClientOptions): void {
  const { token } = options;
  // Behind a proxy the server adds the token: then there is a baseUrl and no token option at all.
  if (typeof token === "function" || (!("token" in options) && options.baseUrl)) return;
  checkToken(token);
  if (typeof document === "object" && !options.dangerouslyAllowBrowser) {
    fail("token in a browser is public: use a proxy or dangerouslyAllowBrowser");
  }
}
