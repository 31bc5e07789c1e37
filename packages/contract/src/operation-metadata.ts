/** What is known of an operation beyond how it is sent. */
export interface OperationMetadata {
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** Documented statuses, ascending. */
  readonly statuses: readonly number[];
  /** The scope a token needs; absent where nothing is known. */
  readonly scope?: ScopeRequirement;
  /** Additional scopes needed when the parameter of that name is `true`. */
  readonly parameterScopes: Readonly<Record<string, ScopeRequirement>>;
  /** Where secrets stand, as paths such as `instances[].secret_key`. */
  readonly sensitive: { readonly request: readonly string[]; readonly response: readonly string[] };
}

/** A scope, and where it is known from: the document's prose, public documentation, or analogy. */
export interface ScopeRequirement {
  readonly name: string;
  readonly source: "document" | "published" | "inferred";
}
