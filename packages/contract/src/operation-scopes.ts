/** The scopes that an operation requires. */
export interface OperationScopes {
  /** Absent when it is not known. */
  readonly scope?: ScopeRequirement;
  /** By input name: the scope needed in addition when the input is `true`. */
  readonly parameters: Readonly<Record<string, ScopeRequirement>>;
}

/** A scope and its source. */
export interface ScopeRequirement {
  readonly name: string;
  /**
   * `document`: the OpenAPI document names it. `published`: other public documentation names it. `inferred`: it follows
   * from similar operations.
   */
  readonly source: "document" | "published" | "inferred";
}
