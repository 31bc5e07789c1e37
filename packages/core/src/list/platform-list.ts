import { checkNumber } from "../options/check-options.ts";

/** Provides the pages and items of a list. */
export interface ListSource<Item, Page> {
  /** The name of the operation, for messages. */
  readonly operation: string;
  /** Requests the first page with the caller's input. */
  firstPage(): Promise<Page>;
  /** Reads all pages, beginning with the first. */
  pages(): AsyncGenerator<Page, void, undefined>;
  /**
   * Reads all items, beginning with the first, without duplicates.
   *
   * @param limit - the most items that will be taken.
   */
  items(limit: number | undefined): AsyncGenerator<Item, void, undefined>;
}

/**
 * A list: await it for the first page as the API sends it, or iterate it for every item. It requests nothing until then;
 * each iteration reads again.
 */
export class PlatformList<Item, Page> implements PromiseLike<Page>, AsyncIterable<Item> {
  readonly #source: ListSource<Item, Page>;
  #first: Promise<Page> | undefined;

  constructor(source: ListSource<Item, Page>) {
    this.#source = source;
  }

  /** The first page. It is requested once, however often the list is awaited. */
  // biome-ignore lint/suspicious/noThenProperty: a list is awaitable on purpose.
  then<Fulfilled = Page, Rejected = never>(
    onFulfilled?: ((page: Page) => Fulfilled | PromiseLike<Fulfilled>) | null,
    // biome-ignore lint/suspicious/noExplicitAny: as on a promise.
    onRejected?: ((reason: any) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    this.#first ??= this.#source.firstPage();
    return this.#first.then(onFulfilled, onRejected);
  }

  /** As on a promise of the first page. */
  catch<Rejected = never>(
    // biome-ignore lint/suspicious/noExplicitAny: as on a promise.
    onRejected?: ((reason: any) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Page | Rejected> {
    return this.then(undefined, onRejected);
  }

  /** As on a promise of the first page. */
  finally(onFinally?: (() => void) | null): Promise<Page> {
    return this.then().finally(onFinally);
  }

  /** Yields every item, page after page. An item that moves to a later page in the meantime is not repeated. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }

  /**
   * Yields every item.
   *
   * @param limit - the most items that will be taken: no larger page is requested.
   */
  items(limit?: number): AsyncGenerator<Item, void, undefined> {
    return this.#source.items(limit);
  }

  /** Yields every page as the API sends it. Without a `limit`, pages are as large as the API allows. */
  pages(): AsyncGenerator<Page, void, undefined> {
    return this.#source.pages();
  }

  /**
   * Collects the items in an array.
   *
   * @param options - `limit`: the most items to collect; without it, all of them.
   */
  async toArray({ limit }: { limit?: number | undefined } = {}): Promise<Item[]> {
    const most = limit === undefined ? Number.POSITIVE_INFINITY : checkNumber("limit", limit);
    const collected: Item[] = [];
    if (most === 0) return collected;
    for await (const item of this.items(most)) {
      if (collected.push(item) >= most) break;
    }
    return collected;
  }

  /** @throws TypeError always, because a list that was not awaited would become `{}` in JSON. */
  toJSON(): never {
    throw new TypeError(
      `${this.#source.operation} is a list that was not read yet: await it for its first page, or call toArray()`,
    );
  }
}
