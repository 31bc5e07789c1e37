/** A reference to a secret, which is read when a plan is applied. */
export interface Secret {
  /** The variable, the path of the file, or a name for the function. */
  readonly $secret: string;
  readonly from: "environment" | "file" | "function";
  /** The function of `from: "function"`. It is not saved with a plan, but read from the definition again. */
  readonly read?: () => string | Promise<string>;
}

/**
 * Refers to a secret, so that no file contains it.
 *
 * @param source - the name of an environment variable, or the file that holds the secret.
 * @param read - reads the secret from another place. `source` is then its unique name.
 *
 * @example
 * ```ts
 * const google = {
 *   client_id: "…",
 *   client_secret: secret("GOOGLE_SECRET"),
 * };
 * ```
 */
export function secret(source: string | { file: string }, read?: () => string | Promise<string>): Secret {
  if (typeof source !== "string") return { $secret: source.file, from: "file" };
  return read ? { $secret: source, from: "function", read } : { $secret: source, from: "environment" };
}

/** Whether a value refers to a secret. */
export const isSecret = (value: unknown): value is Secret =>
  typeof value === "object" && value !== null && typeof (value as Secret).$secret === "string";
