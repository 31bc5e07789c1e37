import { type MutationEffect, mutationEffects } from "@clerk-platform/contract/invalidation";
import { matchOperation, type OperationDescriptor } from "@clerk-platform/core";

/** The parts of a request that determine its tags. */
export interface TaggedRequest {
  readonly operation: OperationDescriptor;
  /** The path parameters as sent. */
  readonly input: Readonly<Record<string, string>>;
}

/** Extracts the path parameters of a request. The base URL may have its own path. */
export function pathInputOf({ method, path }: OperationDescriptor, pathname: string): TaggedRequest["input"] {
  const depth = path.split("/").length - 1;
  const own = pathname.split("/").slice(-depth).join("/");
  return matchOperation(method, `/${own}`).match?.pathParameters ?? {};
}

const effects: Readonly<Record<string, MutationEffect>> = mutationEffects;

/** The tags that a write invalidates. */
export function staleTags({ operation, input }: TaggedRequest): string[] {
  const stale = effects[operation.name]?.stale ?? [];
  return stale.map(({ read, narrowedBy }) => tag(read, narrowedBy, input));
}

/** Maps each read to the distinct ways in which a write can refer to its responses. */
let narrowings: Map<string, Map<string, readonly string[]>> | undefined;

function readNarrowings(): Map<string, Map<string, readonly string[]>> {
  const found = new Map<string, Map<string, readonly string[]>>();
  for (const { read, narrowedBy } of Object.values(effects).flatMap(({ stale }) => stale)) {
    const ways = found.get(read) ?? new Map<string, readonly string[]>();
    found.set(read, ways.set(narrowedBy.join(), narrowedBy));
  }
  return found;
}

/** The tags of a stored response, one for each way in which a write can refer to it. */
export function tagsOf({ operation, input }: TaggedRequest): string[] {
  narrowings ??= readNarrowings();
  const ways = narrowings.get(operation.name)?.values() ?? [];
  return [...ways].map((narrowedBy) => tag(operation.name, narrowedBy, input));
}

const tag = (read: string, narrowedBy: readonly string[], input: TaggedRequest["input"]): string =>
  [read, ...narrowedBy.map((name) => `${name}=${input[name]}`)].join(" ");
