import type { OperationDescriptor } from "@clerk-platform/contract";
import type { ListOptions } from "./call-options.ts";
import { checkNumber } from "./check-number.ts";

/**
 * A list: await it for the first page as the API sends it, iterate it for every item. Nothing is requested until
 * then; each iteration reads afresh.
 */
export interface PlatformList<Item, Page>
  extends Pick<Promise<Page>, "then" | "catch" | "finally">,
    AsyncIterable<Item> {
  /** Every item, page after page; an item that moved to a later page meanwhile is not repeated. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  /** Every page as the API sends it. Where no `limit` is given, pages are as large as the API allows. */
  pages(): AsyncGenerator<Page, void, undefined>;
  /**
   * The items in an array.
   *
   * @param options - `limit`: the most items to collect; without it, all of them.
   */
  toArray(options?: { limit?: number }): Promise<Item[]>;
}

type Input = Record<string, unknown>;
type Call<Page> = (operation: OperationDescriptor, input: Input, options: ListOptions) => Promise<Page>;

/** Creates the list of an operation that has one. */
export function createList<Item extends { id?: unknown }, Page>(
  operation: OperationDescriptor,
  call: Call<Page>,
  input: Input = {},
  options: ListOptions = {},
): PlatformList<Item, Page> {
  const { kind, maximumPageSize } = operation.list!;
  /** Reads pages to the end of the list, each with its new items; up to `prefetch` pages ahead of the consumer. */
  async function* read(most = Infinity): AsyncGenerator<[page: Page, fresh: Item[]], void, undefined> {
    const prefetch = checkNumber("prefetch", options.prefetch ?? 0);
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, options.signal ?? stop.signal]);
    const back = input.ending_before !== undefined;
    const ahead: Promise<Page>[] = [];
    const seen = new Set<unknown>();
    let place = kind === "all" ? input : { limit: Math.min(maximumPageSize, most), ...input };
    let offset = (input.offset ?? 0) as number;
    let received = 0;
    let pageSize = 0;
    const request = (): void => {
      const page = call(operation, place, { ...options, signal });
      // A failure is reported when the page's turn comes; until then it is not unhandled.
      page.catch(() => {});
      ahead.push(page);
    };
    try {
      for (request(); ahead.length; ) {
        const page = (await ahead.shift()) as Page & { data?: Item[]; total_count?: number };
        const items = (page.data ?? page) as Item[];
        // Items without an id cannot be told apart.
        const fresh = items.filter(({ id = {} }) => !seen.has(id) && seen.add(id));
        received += items.length;
        // The service may give less than asked for: the first page shows what a full page is.
        if (!pageSize) offset += pageSize = items.length;
        const cursor = items.at(back ? 0 : -1)?.id;
        // Without a cursor, the next page would be the first again.
        let more =
          (kind === "offset" || (kind === "cursor" && cursor)) &&
          fresh.length > 0 &&
          items.length >= pageSize;
        const requestUpTo = (pages: number): void => {
          while (
            more &&
            ahead.length < pages &&
            // By cursor, a total below what was received says that items vanished, not that this is the end.
            !(kind === "offset" ? offset >= page.total_count! : received === page.total_count)
          ) {
            // One cursor leads to one page, an offset to any.
            more = kind === "offset";
            place = {
              ...place,
              [more ? "offset" : back ? "ending_before" : "starting_after"]: more ? offset : cursor,
            };
            offset += pageSize;
            request();
          }
        };
        requestUpTo(prefetch);
        yield [page, fresh];
        requestUpTo(1);
      }
    } finally {
      stop.abort();
    }
  }
  async function* items(most?: number): AsyncGenerator<Item, void, undefined> {
    for await (const [, fresh] of read(most)) yield* fresh;
  }
  let first: Promise<Page> | undefined;
  const list: Omit<PlatformList<Item, Page>, "catch" | "finally"> & { __proto__: object } = {
    // `catch` and `finally` come from here: both ask nothing of their object but `then`.
    __proto__: Promise.prototype,
    // biome-ignore lint/suspicious/noThenProperty: a list is awaitable on purpose.
    then(...handlers) {
      first ??= call(operation, input, options);
      return first.then(...handlers);
    },
    [Symbol.asyncIterator]: items,
    async *pages() {
      for await (const [page] of read()) yield page;
    },
    async toArray({ limit = Infinity } = {}) {
      const collected: Item[] = [];
      if (checkNumber("limit", limit)) {
        for await (const item of items(limit)) if (collected.push(item) >= limit) break;
      }
      return collected;
    },
  };
  return list as unknown as PlatformList<Item, Page>;
}
