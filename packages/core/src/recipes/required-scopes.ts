import { type OperationName, operationScopes } from "@clerk-platform/contract";

/**
 * The scopes a token needs for some operations, sorted. Scopes the document does not name are inferred from similar
 * operations; `manage` does not imply `read`.
 *
 * @param operations - names, or pairs of a name and the input that will be passed: a parameter such as
 * `include_secret_keys: true` may need a scope of its own.
 *
 * @example
 * ```ts
 * requiredScopes(["listInstanceUsers", "banUser"]); // ["users:manage", "users:read"]
 * ```
 */
export function requiredScopes(
  operations: Iterable<OperationName | readonly [OperationName, object]>,
): string[] {
  const scopes = new Set<string>();
  for (const entry of operations) {
    const [name, input = {}] = typeof entry === "string" ? [entry] : entry;
    const needs = Object.hasOwn(operationScopes, name) ? operationScopes[name] : undefined;
    if (!needs) throw new TypeError(`requiredScopes: unknown operation "${String(name)}"`);
    if (needs.scope) scopes.add(needs.scope.name);
    for (const [parameter, scope] of Object.entries(needs.parameters)) {
      if ((input as Record<string, unknown>)[parameter] === true) scopes.add(scope.name);
    }
  }
  return [...scopes].sort();
}
