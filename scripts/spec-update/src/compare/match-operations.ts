import type { ApiOperation } from "./api-operation.ts";

/** Operations of two documents: which became which, which went, which came. */
export interface OperationMatches {
  pairs: [ApiOperation, ApiOperation][];
  removed: ApiOperation[];
  added: ApiOperation[];
}

/** Operations match by method and path, and otherwise by name. */
export function matchOperations(
  before: readonly ApiOperation[],
  after: readonly ApiOperation[],
): OperationMatches {
  const removed = new Set(before);
  const added = new Set(after);
  const pairs: [ApiOperation, ApiOperation][] = [];
  const pairBy = (keyOf: (operation: ApiOperation) => string): void => {
    const byKey = new Map([...added].map((operation) => [keyOf(operation), operation]));
    for (const old of removed) {
      const key = keyOf(old);
      const now = byKey.get(key);
      if (!now || !added.has(now)) continue;
      pairs.push([old, now]);
      removed.delete(old);
      added.delete(now);
    }
  };
  pairBy(({ method, path }) => `${method} ${path}`);
  pairBy(({ method, path }) => `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`);
  pairBy(({ name }) => name);
  pairBy(({ operationId }) => operationId);
  const order = new Map(before.map((operation, index) => [operation, index]));
  pairs.sort(([a], [b]) => order.get(a)! - order.get(b)!);
  return { pairs, removed: [...removed], added: [...added] };
}
