/**
 * A platform token, or a function that returns one. The function is called before every attempt, and once more with
 * `refresh: true` after a 401. When it returns `undefined`, the call rejects.
 */
export type TokenSource = string | ((context: TokenRequest) => MaybeToken | Promise<MaybeToken>);

/** The type of an environment variable, so that `() => process.env.CLERK_PLATFORM_API_KEY` is a token source. */
type MaybeToken = string | undefined;

/** Passed to a token function. */
export interface TokenRequest {
  /** Whether the previous token was refused. */
  refresh: boolean;
}
