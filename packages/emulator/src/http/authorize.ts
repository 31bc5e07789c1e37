import type { OperationName } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { failure } from "../errors/api-failure.ts";
import type { KeyRecord } from "../state/key-record.ts";

/** Every scope that an operation or a parameter needs. */
export const allScopes: readonly string[] = [
  ...new Set(
    Object.values(operationMetadata).flatMap(({ scope, parameterScopes }) => [
      ...(scope ? [scope.name] : []),
      ...Object.values(parameterScopes).map(({ name }) => name),
    ]),
  ),
].sort();

/**
 * Checks the scopes of a key. `manage` does not imply `read`.
 *
 * @throws ApiFailure with the status 403, with the missing scopes in `meta.scopes`.
 */
export function authorize(key: KeyRecord, operation: OperationName, query: URLSearchParams): void {
  const { scope, parameterScopes } = operationMetadata[operation];
  const needed = [
    ...(scope ? [scope.name] : []),
    ...Object.entries(parameterScopes)
      .filter(([parameter]) => query.get(parameter) === "true")
      .map(([, { name }]) => name),
  ];
  const missing = needed.filter((name) => !key.scopes.includes(name));
  if (missing.length === 0) return;
  throw failure(403, "authorization_missing_scopes", "Missing scopes", {
    long: `The token lacks: ${missing.join(", ")}.`,
    meta: { scopes: missing },
  });
}
