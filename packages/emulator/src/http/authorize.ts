import { type OperationName, operationScopes } from "@clerk-platform/contract";
import { failure } from "../errors/api-failure.ts";
import type { KeyRecord } from "../state/key-record.ts";

/** Every scope that an operation or a parameter needs. */
export const allScopes: readonly string[] = [
  ...new Set(
    Object.values(operationScopes).flatMap(({ scope, parameters }) => [
      ...(scope ? [scope.name] : []),
      ...Object.values(parameters).map(({ name }) => name),
    ]),
  ),
].sort();

/**
 * Checks the scopes of a key. `manage` does not imply `read`.
 *
 * @throws ApiFailure with the status 403, with the missing scopes in `meta.scopes`.
 */
export function authorize(key: KeyRecord, operation: OperationName, query: URLSearchParams): void {
  const { scope, parameters } = operationScopes[operation];
  const needed = [
    ...(scope ? [scope] : []),
    ...Object.entries(parameters)
      .filter(([parameter]) => query.get(parameter) === "true")
      .map(([, scope]) => scope),
  ];
  const missing = needed.filter(({ name }) => !key.scopes.includes(name));
  if (missing.length === 0) return;
  const described = missing.map(({ name, source }) =>
    source === "inferred" ? `${name} (inferred from similar operations)` : name,
  );
  throw failure(403, "authorization_missing_scopes", "Missing scopes", {
    long: `The token lacks: ${described.join(", ")}.`,
    meta: { scopes: missing.map(({ name }) => name) },
  });
}
