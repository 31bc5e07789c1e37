import type { ListDescriptor } from "@clerk-platform/contract";

/** A page in one of the shapes of the API: items in `data`, or the items alone. */
type Page<Item> =
  | readonly Item[]
  | { readonly data: readonly Item[]; readonly total_count?: number; readonly cursor?: CursorObject };

/** The cursor in a page of the kind `cursor-object`. */
interface CursorObject {
  readonly starting_after?: string | null;
  readonly ending_before?: string | null;
  readonly has_next_page?: boolean;
}

type Input = Readonly<Record<string, unknown>>;

/**
 * Walks the pages of a list: takes each page, and returns the input of the next one. Only pages by offset can be
 * requested before the previous page has arrived.
 */
export class PageWalk<Item extends { id?: unknown }> {
  readonly #kind: ListDescriptor["kind"];
  readonly #backwards: boolean;
  readonly #seen = new Set<unknown>();
  #input: Input;
  /** Items of all pages so far. */
  #received = 0;
  /** The number of items on the first page, which can be less than requested. */
  #pageSize: number | undefined;
  /** Where the next page by offset begins. */
  #offset: number;
  #next: Input | undefined;

  /** @param input - that of the first page. */
  constructor(kind: ListDescriptor["kind"], input: Input) {
    this.#kind = kind;
    this.#input = input;
    this.#backwards = input.ending_before !== undefined;
    this.#offset = typeof input.offset === "number" ? input.offset : 0;
  }

  /** Takes the next page, and returns those of its items that were not on an earlier page. */
  take(page: Page<Item>): Item[] {
    const items = itemsOf(page);
    // An item without an id cannot be recognised.
    const fresh = items.filter(({ id }) => id === undefined || !this.#seen.has(id));
    for (const { id } of fresh) this.#seen.add(id);
    this.#received += items.length;
    if (this.#pageSize === undefined) {
      this.#pageSize = items.length;
      this.#offset += items.length;
    }
    const full = fresh.length > 0 && items.length >= this.#pageSize;
    this.#next = this.#nextAfter(page, items, full, fresh.length > 0);
    return fresh;
  }

  /** Returns the input of the next page once; `undefined` if there is no next page, or if it is not known yet. */
  next(): Input | undefined {
    const next = this.#next;
    this.#next = undefined;
    if (next === undefined) return undefined;
    this.#input = next;
    if (this.#kind === "offset") {
      this.#offset += this.#pageSize ?? 0;
      this.#next = this.#offset >= this.#total ? undefined : { ...this.#input, offset: this.#offset };
    }
    return next;
  }

  #total = Number.POSITIVE_INFINITY;

  #nextAfter(
    page: Page<Item>,
    items: readonly Item[],
    full: boolean,
    progressed: boolean,
  ): Input | undefined {
    const { total_count: total, cursor } = "data" in page ? page : {};
    switch (this.#kind) {
      case "all":
        return undefined;
      case "offset":
        this.#total = total ?? Number.POSITIVE_INFINITY;
        return full && this.#offset < this.#total ? { ...this.#input, offset: this.#offset } : undefined;
      case "cursor": {
        // A total below the number of received items means that items were deleted, not that this is the end.
        if (!full || this.#received === total) return undefined;
        return this.#after(items.at(this.#backwards ? 0 : -1)?.id);
      }
      case "cursor-object": {
        if (!progressed || cursor?.has_next_page !== true) return undefined;
        return this.#after(this.#backwards ? cursor.ending_before : cursor.starting_after);
      }
    }
  }

  /** Without a cursor, the next page would be the first one again. */
  #after(id: unknown): Input | undefined {
    if (id === undefined || id === null || id === "") return undefined;
    return { ...this.#input, [this.#backwards ? "ending_before" : "starting_after"]: id };
  }
}

/** The items of a page, in either shape. */
const itemsOf = <Item>(page: Page<Item>): readonly Item[] => ("data" in page ? page.data : page);
