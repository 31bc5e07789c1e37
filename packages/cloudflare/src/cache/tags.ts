import { type MutationEffect, mutationEffects } from "@clerk-platform/contract/invalidation";
import { matchOperation, type OperationDescriptor } from "@clerk-platform/core";

/** A request as its tags see it. */
export interface TaggedRequest {
  readonly operation: OperationDescriptor;
  /** The path parameters as sent. */
  readonly input: Readonly<Record<string, string>>;
}

/** The path parameters of a request; the base URL may have a path of its own. */
export function pathInputOf({ method, path }: OperationDescriptor, pathname: string): TaggedRequest["input"] {
  const depth = path.split("/").length - 1;
  const own = pathname.split("/").slice(-depth).join("/");
  return matchOperation(method, `/${own}`).match?.pathParameters ?? {};
}

const effects: Readonly<Record<string, MutationEffect>> = mutationEffects;

/** The tags that a write makes stale. */
export function staleTags({ operation, input }: TaggedRequest): string[] {
  const stale = effects[operation.name]?.stale ?? [];
  return stale.map(({ read, narrowedBy }) => tag(read, narrowedBy, input));
}

/** Read → the ways in which a write can mean one of its responses, each once. */
let narrowings: Map<string, Map<string, readonly string[]>> | undefined;

function readNarrowings(): Map<string, Map<string, readonly string[]>> {
  const found = new Map<string, Map<string, readonly string[]>>();
  for (const { read, narrowedBy } of Object.values(effects).flatMap(({ stale }) => stale)) {
    const ways = found.get(read) ?? new Map<string, readonly string[]>();
    found.set(read, ways.set(narrowedBy.join(), narrowedBy));
  }
  return found;
}

/** The tags that a stored response has: one for each way in which a write can mean it. */
export function tagsOf({ operation, input }: TaggedRequest): string[] {
  narrowings ??= readNarrowings();
  const ways = narrowings.get(operation.name)?.values() ?? [];
  return [...ways].map((narrowedBy) => tag(operation.name, narrowedBy, input));
}

const tag = (read: string, narrowedBy: readonly string[], input: TaggedRequest["input"]): string =>
  [read, ...narrowedBy.map((name) => `${name}=${input[name]}`)].join(" ");
