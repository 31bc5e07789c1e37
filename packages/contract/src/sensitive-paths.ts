/** Where an operation carries secrets, as paths such as `instances[].secret_key`. */
export interface SensitivePaths {
  /** In the request body. */
  readonly request: readonly string[];
  /** In the response body. */
  readonly response: readonly string[];
}
