import type { ClientOptions } from "../options/client-options.ts";
import type { TokenRequest, TokenSource } from "../options/token-source.ts";
import type { CallProgress } from "./call-progress.ts";

/**
 * Refuses what cannot be a platform token, without repeating it.
 *
 * @throws TypeError saying what is wrong and what is needed.
 */
export function checkToken(token: unknown): string {
  if (isMissing(token)) {
    throw new TypeError(
      "token is missing: pass a platform API key (ak_…); if it comes from an environment variable such as CLERK_PLATFORM_API_KEY, set that where this program runs",
    );
  }
  if (typeof token !== "string")
    throw new TypeError("token must be a string, or a function that returns one");
  if (token.startsWith("sk_")) {
    throw new TypeError(
      "token is the secret key of an instance (sk_…), for Clerk's Backend API; the Platform API needs a platform API key (ak_…)",
    );
  }
  if (token.startsWith("pk_")) {
    throw new TypeError(
      "token is the publishable key of an instance (pk_…), for front ends; the Platform API needs a platform API key (ak_…)",
    );
  }
  if (/^["'`]|["'`]$/.test(token))
    throw new TypeError("token is in quotes: remove them, for example from the .env file");
  if (/\s/.test(token))
    throw new TypeError("token contains white space, such as a line break at its end: trim it");
  if (/^Bearer/i.test(token)) throw new TypeError('token must be the key alone, without "Bearer"');
  if (!/^[\w.~+/=-]+$/.test(token))
    throw new TypeError("token has characters that a platform API key (ak_…) never has");
  return token;
}

const isMissing = (token: unknown): boolean => token === undefined || token === null || token === "";

/**
 * Reads the `token` option of a client. A token that is passed but missing rejects the first call instead of throwing
 * here: builds load modules that create clients, and have no secrets.
 *
 * @returns `undefined` in front of a proxy that adds the token.
 * @throws TypeError saying what to do.
 */
export function readTokenOption(options: ClientOptions): TokenSource | undefined {
  const { token, baseUrl, dangerouslyAllowBrowser } = options;
  if (typeof token === "function") return token;
  if ("token" in options && isMissing(token)) return () => undefined;
  if (token === undefined && baseUrl) return undefined;
  checkToken(token);
  if (typeof document === "object" && !dangerouslyAllowBrowser) {
    throw new TypeError(
      "token in a browser is readable by every visitor: use the proxy of @clerk-platform/core/proxy with a baseUrl, or pass dangerouslyAllowBrowser: true (for tests in jsdom, for example)",
    );
  }
  return token;
}

/** How many tokens are remembered for masking: a rotation has two at a time. */
const remembered = 4;

/** Gets the token for each attempt, and remembers the tokens in use, so that they can be masked everywhere. */
export class TokenProvider {
  readonly #source: TokenSource | undefined;
  #known: readonly string[];

  /** @param source - checked already where it is a string. */
  constructor(source: TokenSource | undefined) {
    this.#source = source;
    this.#known = typeof source === "string" ? [source] : [];
  }

  /** Whether requests have a token; without one, a proxy adds it. */
  get isExpected(): boolean {
    return this.#source !== undefined;
  }

  /** Whether a new token can be requested. */
  get canRefresh(): boolean {
    return typeof this.#source === "function";
  }

  /** The tokens in use. */
  get known(): readonly string[] {
    return this.#known;
  }

  /** What to mask in all that is said about a call. */
  knownTo({ call }: CallProgress): readonly string[] {
    const { secrets } = call.options;
    return secrets ? [...this.#known, ...secrets] : this.#known;
  }

  /**
   * The token for an attempt; `undefined` in front of a proxy that adds it.
   *
   * @throws what the token function throws, and TypeError when what it returns cannot be a token.
   */
  get(request: TokenRequest): string | undefined | Promise<string> {
    return typeof this.#source === "function" ? this.#ask(this.#source, request) : this.#source;
  }

  async #ask(source: Exclude<TokenSource, string>, request: TokenRequest): Promise<string> {
    const token = checkToken(await source(request));
    this.#known = [...this.#known.filter((known) => known !== token), token].slice(-remembered);
    return token;
  }
}
