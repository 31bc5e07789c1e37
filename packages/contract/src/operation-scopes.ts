/** The scopes that an operation needs. */
export interface OperationScopes {
  /** Absent where nothing is known. */
  readonly scope?: string;
  /** By input name: what the parameter needs in addition when it is `true`. */
  readonly parameters: Readonly<Record<string, string>>;
}
