/** The offset, or the id of the item that the next page begins after; `null` for the first page of a cursor. */
export type PageParam = number | string | null;

interface Page {
  readonly data: readonly { readonly id?: string }[];
  readonly total_count: number;
  /** Only where the paging form is `cursor-object`. */
  readonly cursor?: { readonly starting_after?: string | null; readonly has_next_page?: boolean };
}

/** How a list is paged. */
export interface Paging {
  readonly initialPageParam: PageParam;
  readonly getNextPageParam: (last: Page, pages: readonly Page[], param: PageParam) => PageParam | undefined;
  /** Creates the input that requests a page. */
  readonly ask: (param: PageParam) => object;
}

/** The service may return fewer items than `limit`, so the first page shows how long a full page is. */
const isLast = ({ data }: Page, [first]: readonly Page[]): boolean =>
  data.length === 0 || data.length < first!.data.length;

/** Pages by offset, until the total. */
export const byOffset: Paging = {
  initialPageParam: 0,
  getNextPageParam(last, pages, param) {
    const next = (param as number) + last.data.length;
    return isLast(last, pages) || next >= last.total_count ? undefined : next;
  },
  ask: (offset) => ({ offset }),
};

/** Pages by the id of the last item. There is no `has_more`: ends at a page that is not full or repeats items. */
export const byCursor: Paging = {
  // `null` and not `undefined`: dehydrated state goes through JSON.
  initialPageParam: null,
  getNextPageParam(last, pages) {
    const cursor = last.data.at(-1)?.id;
    const received = pages.reduce((sum, { data }) => sum + data.length, 0);
    const repeated = pages.slice(0, -1).some(({ data }) => data.some(({ id }) => id === cursor));
    return isLast(last, pages) || received === last.total_count || repeated ? undefined : cursor;
  },
  ask: (cursor) => (cursor === null ? {} : { starting_after: cursor }),
};

/** Pages by the cursor that each response contains, until `has_next_page` is false or a page repeats items. */
export const byCursorObject: Paging = {
  ...byCursor,
  getNextPageParam({ data, cursor }, pages) {
    if (cursor?.has_next_page !== true) return undefined;
    const seen = new Set(pages.slice(0, -1).flatMap((page) => page.data.map(({ id }) => id)));
    // An item without an id cannot be compared.
    const isNew = data.some(({ id }) => id === undefined || !seen.has(id));
    // Without a cursor, the next page would be the first again.
    return isNew ? cursor.starting_after || undefined : undefined;
  },
};

/** By the paging form of an operation. */
export const pagingOf = { offset: byOffset, cursor: byCursor, "cursor-object": byCursorObject } as const;

/**
 * Returns the items of all pages. An item that moved to a later page between two requests is returned once.
 *
 * @param data - the `data` of an infinite query.
 * @example
 * ```ts
 * useInfiniteListInstanceUsers(input, { select: flattenPages });
 * ```
 */
export function flattenPages<Item>({ pages }: { pages: readonly { data: readonly Item[] }[] }): Item[] {
  const items = new Map<unknown, Item>();
  for (const item of pages.flatMap(({ data }) => data)) {
    const key = (item as { id?: unknown }).id ?? item;
    if (!items.has(key)) items.set(key, item);
  }
  return [...items.values()];
}
