/** Where a secret comes from. It is read when a plan is applied, never before. */
export interface Secret {
  /** The variable, the path of the file, or a name for the function. */
  readonly $secret: string;
  readonly from: "environment" | "file" | "function";
  /** Of `from: "function"`; not part of a saved plan, which takes it from the definition again. */
  readonly read?: () => string | Promise<string>;
}

/**
 * Refers to a secret, so that it stands in no file.
 *
 * @param source - the name of an environment variable, or the file that holds the secret.
 * @param read - reads the secret, where it comes from elsewhere; `source` is then a name for it, used once.
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
