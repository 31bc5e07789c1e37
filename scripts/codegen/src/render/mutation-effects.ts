import type { MutationEffect } from "../model/mutation-effects.ts";
import { banner } from "./banner.ts";

/** `mutation-effects.ts`: the reads that each mutation makes stale and the item that it changes, for caches. */
export function renderMutationEffects(effects: ReadonlyMap<string, MutationEffect>): string {
  return [
    banner,
    'import type { MutationEffect } from "../mutation-effect.ts";\n\n',
    "/** The reads that each mutation makes stale, and the item that it changes. */\n",
    "export const mutationEffects = {\n",
    ...[...effects].map(([mutation, effect]) => renderEntry(mutation, effect)),
    "} as const satisfies Record<string, MutationEffect>;\n",
  ].join("");
}

function renderEntry(mutation: string, { stale, target }: MutationEffect): string {
  const reads = stale.map((read) => `      ${JSON.stringify(read)},\n`).join("");
  return [
    `  ${mutation}: {\n`,
    stale.length > 0 ? `    stale: [\n${reads}    ],\n` : "    stale: [],\n",
    target ? `    target: ${JSON.stringify(target)},\n` : "",
    "  },\n",
  ].join("");
}
