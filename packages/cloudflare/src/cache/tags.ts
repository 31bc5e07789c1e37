import { type Invalidation, invalidations } from "@clerk-platform/contract/invalidation";
import type { MatchedRequest } from "./match-request.ts";

type Inputs = Readonly<Record<string, string>>;

/** The tags that a write makes stale. */
export function staleTags({ operation, input }: MatchedRequest): string[] {
  const list = (invalidations as Record<string, readonly Invalidation[]>)[operation.name] ?? [];
  return list.map(([read, ...narrowedBy]) => tag(read, narrowedBy, input));
}

let narrowings: Map<string, Set<string>> | undefined;

/** The tags that an answer is under: one for each way in which a write can mean it. */
export function tagsOf({ operation, input }: MatchedRequest): string[] {
  if (!narrowings) {
    narrowings = new Map();
    for (const [read, ...narrowedBy] of Object.values<readonly Invalidation[]>(invalidations).flat()) {
      if (!narrowings.has(read)) narrowings.set(read, new Set());
      narrowings.get(read)!.add(narrowedBy.join());
    }
  }
  return [...(narrowings.get(operation.name) ?? [])].map((narrowedBy) =>
    tag(operation.name, narrowedBy ? narrowedBy.split(",") : [], input),
  );
}

const tag = (read: string, narrowedBy: readonly string[], input: Inputs): string =>
  [read, ...narrowedBy.map((name) => `${name}=${input[name]}`)].join(" ");
