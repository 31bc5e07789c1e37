import type { Invalidations } from "../model/invalidation.ts";
import { banner } from "./banner.ts";

/** `invalidation.ts`: a separate entry, for those who keep answers. */
export function renderInvalidation(invalidations: Invalidations): string {
  const entries = [...invalidations].map(([mutation, stale]) => `  ${mutation}: ${JSON.stringify(stale)},\n`);
  return [
    banner,
    'import type { Invalidation } from "../invalidation.ts";\n\n',
    "/** What each mutation makes stale. */\n",
    "export const invalidations = {\n",
    ...entries,
    "} as const satisfies Record<string, readonly Invalidation[]>;\n",
  ].join("");
}
