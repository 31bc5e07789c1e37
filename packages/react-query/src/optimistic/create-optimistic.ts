import type { Query, QueryClient } from "@tanstack/react-query";
import type { KeyMark } from "../cache/query-key.ts";
import { mapItems } from "./map-items.ts";
import type { Optimistic } from "./optimistic.ts";

type Fields = Record<string, unknown>;

/** The number of running changes, by the reads they make stale. Only the last one refreshes, so an early response does not undo the others. */
const underWay = new WeakMap<QueryClient, Map<string, number>>();

/**
 * Creates an optimistic update: applies a change to cached items, and rolls it back.
 *
 * @param apply - returns the changed item, or `undefined` if it is deleted.
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
      // A response to an earlier request would show the old state again.
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

/** Changes the item in one entry, and returns its rollback. */
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
    // If the entry has changed since, only the item is rolled back.
    set(now === shown ? before : mapItems(now, (candidate) => (isIt(candidate) ? previous : candidate)));
  };
}

/** A copy of revealed data would lose its secrets, so revealed entries wait for the refresh. */
const isPatchable = ({ state, queryKey }: Query): boolean =>
  state.data !== undefined && !(queryKey[3] as KeyMark | undefined)?.revealed;
