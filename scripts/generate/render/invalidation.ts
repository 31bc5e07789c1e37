import { findInvalidations } from "../model/invalidation.ts";
import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";

/** `invalidation.ts`: a separate entry, for those who keep answers. */
export function renderInvalidation(operations: Operation[]): string {
  const entries = [...findInvalidations(operations)].map(
    ([mutation, stale]) => `  ${mutation}: ${JSON.stringify(stale)},\n`,
  );
  return [
    banner,
    'import type { Invalidation } from "../invalidation.ts";\n\n',
    "/** What each mutation makes stale. */\n",
    "export const invalidations = {\n",
    ...entries,
    "} as const satisfies Record<string, readonly Invalidation[]>;\n",
  ].join("");
}
