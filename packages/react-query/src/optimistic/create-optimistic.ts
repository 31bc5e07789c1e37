import type { Query, QueryClient } from "@tanstack/react-query";
import type { KeyMark } from "../cache/query-key.ts";
import { mapItems } from "./map-items.ts";
import type { Optimistic } from "./optimistic.ts";

type Fields = Record<string, unknown>;

/** Changes under way, by the reads they make stale: the last one refreshes, so that an early response does not undo the others. */
const underWay = new WeakMap<QueryClient, Map<string, number>>();

/**
 * Shows a change, and takes it back.
 *
 * @param apply - gives the item as it will be, `undefined` if it will be gone.
 */
export function createOptimistic<Input, Output>(
  apply: (item: Fields, input: Input) => Fields | undefined,
): Optimistic<Input, Output> {
  return {
    async begin(client, { name, target }, filters, input) {
      if (!target)
        throw new TypeError(`${name}: optimistic needs an operation that changes or deletes one item`);
      const counts = underWay.get(client) ?? new Map<string, number>();
      underWay.set(client, counts);
      const reads = JSON.stringify(filters);
      counts.set(reads, (counts.get(reads) ?? 0) + 1);

      const wanted = (input as Fields)[target.input];
      const isIt = (candidate: Fields): boolean => target.fields.some((field) => candidate[field] === wanted);
      const filled = filters
        .filter(({ queryKey }) => target.reads.some((read) => read === queryKey?.[1]))
        .map((filter) => ({ ...filter, predicate: isPatchable }));
      // A response that is already on its way would show the old state again.
      await Promise.all(filled.map((filter) => client.cancelQueries(filter)));
      const undo = filled
        .flatMap((filter) => client.getQueryCache().findAll(filter))
        .map((query) => show(client, query, isIt, (candidate) => apply(candidate, input)));
      return {
        rollback() {
          for (const takeBack of undo) takeBack();
        },
        end() {
          const left = counts.get(reads)! - 1;
          counts.set(reads, left);
          return left === 0;
        },
      };
    },
  };
}

/** Changes the item in one entry; returns what takes it back. */
function show(
  client: QueryClient,
  query: Query,
  isIt: (candidate: Fields) => boolean,
  change: (item: Fields) => Fields | undefined,
): () => void {
  const { data: before, dataUpdatedAt: updatedAt } = query.state;
  const set = (data: unknown): void => void client.setQueryData(query.queryKey, data, { updatedAt });
  let previous: Fields | undefined;
  const changed = mapItems(before, (candidate) => {
    if (!isIt(candidate)) return candidate;
    previous = candidate;
    return change(candidate);
  });
  if (changed === before) return () => {};
  set(changed);
  const shown = query.state.data;
  return () => {
    const now = query.state.data;
    // Somebody else has changed the entry since: then only our item goes back.
    set(now === shown ? before : mapItems(now, (candidate) => (isIt(candidate) ? previous : candidate)));
  };
}

/** Copies of revealed answers would lose their secrets: those wait for the refresh. */
const isPatchable = ({ state, queryKey }: Query): boolean =>
  state.data !== undefined && !(queryKey[3] as KeyMark | undefined)?.revealed;
