import { type OperationName, operationScopes, type ScopeRequirement } from "@clerk-platform/contract";

/** A scope that a key needs. */
export interface RequiredScope {
  /** `users:manage`. */
  readonly name: string;
  /**
   * How it is known: `document` and `published` come from Clerk, `inferred` follows from similar operations and may be
   * wrong. If several operations need the scope, the most reliable source counts.
   */
  readonly source: ScopeRequirement["source"];
  /** The operations that need it, in the given order. */
  readonly operations: readonly OperationName[];
}

const byReliability = ["document", "published", "inferred"] as const;

/**
 * Lists the scopes that a key needs for some operations, sorted by name. `manage` does not imply `read`.
 *
 * @param operations - names, or pairs of a name and the input that will be passed: a parameter such as
 * `include_secret_keys: true` may need a scope of its own.
 *
 * @example
 * ```ts
 * for (const { name, source } of requiredScopes(["createApplication", "banUser"])) console.log(name, source);
 * // applications:manage inferred
 * // users:manage document
 * ```
 */
export function requiredScopes(
  operations: Iterable<OperationName | readonly [OperationName, object]>,
): RequiredScope[] {
  const found = new Map<string, { source: ScopeRequirement["source"]; operations: Set<OperationName> }>();
  for (const entry of operations) {
    const [name, input = {}] = typeof entry === "string" ? [entry] : entry;
    for (const scope of scopesOf(name, input)) {
      const known = found.get(scope.name) ?? { source: scope.source, operations: new Set() };
      known.source = byReliability.find((source) => source === known.source || source === scope.source)!;
      known.operations.add(name);
      found.set(scope.name, known);
    }
  }
  return [...found.keys()].sort().map((name) => {
    const { source, operations } = found.get(name)!;
    return { name, source, operations: [...operations] };
  });
}

function scopesOf(name: OperationName, input: object): ScopeRequirement[] {
  const needs = Object.hasOwn(operationScopes, name) ? operationScopes[name] : undefined;
  if (!needs) throw new TypeError(`requiredScopes: unknown operation "${String(name)}"`);
  const ofParameters = Object.entries(needs.parameters)
    .filter(([parameter]) => (input as Record<string, unknown>)[parameter] === true)
    .map(([, scope]) => scope);
  return needs.scope ? [needs.scope, ...ofParameters] : ofParameters;
}
