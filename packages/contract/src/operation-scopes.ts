/** The scopes that an operation needs. */
export interface OperationScopes {
  /** Absent where nothing is known. */
  readonly scope?: ScopeRequirement;
  /** By input name: what the parameter needs in addition when it is `true`. */
  readonly parameters: Readonly<Record<string, ScopeRequirement>>;
}

/** A scope and its source. */
export interface ScopeRequirement {
  readonly name: string;
  /**
   * `document`: the document's prose names it. `published`: other public documentation names it. `inferred`: concluded
   * from similar operations.
   */
  readonly source: "document" | "published" | "inferred";
}
