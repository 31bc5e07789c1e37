import type { OperationDescriptor } from "@clerk-platform/contract";
import type { ApiClient } from "../client/api-client.ts";
import { type ListOptions, listOptionNames } from "../options/call-options.ts";
import { checkCallOptions, checkNumber } from "../options/check-options.ts";
import { PageWalk } from "./page-walk.ts";
import { PlatformList } from "./platform-list.ts";

type Input = Readonly<Record<string, unknown>>;
type Item = { id?: unknown };
type Page = Parameters<PageWalk<Item>["take"]>[0];

/** Creates the list of an operation whose response is one. */
export function createList(
  api: ApiClient,
  operation: OperationDescriptor,
  input?: Input,
  options?: ListOptions,
): PlatformList<unknown, unknown> {
  const readPages = (limit?: number) => walkPages(api, operation, input, options, limit);
  return new PlatformList<unknown, unknown>({
    operation: operation.name,
    firstPage: () => api.call(operation, input, options),
    async *pages() {
      for await (const { page } of readPages()) yield page;
    },
    async *items(limit) {
      for await (const { fresh } of readPages(limit)) yield* fresh;
    },
  });
}

/** Reads pages to the end of the list, up to `prefetch` pages ahead of the consumer. */
async function* walkPages(
  api: ApiClient,
  operation: OperationDescriptor,
  input: Input = {},
  options: ListOptions = {},
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<{ page: Page; fresh: Item[] }, void, undefined> {
  checkCallOptions(operation.name, options, listOptionNames);
  const prefetch = checkNumber("prefetch", options.prefetch ?? 0);
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([stop.signal, options.signal]) : stop.signal;
  const { list } = operation;
  const pageSize = list?.maximumPageSize;
  const first = pageSize === undefined ? input : { limit: Math.min(pageSize, limit), ...input };
  const walk = new PageWalk<Item>(list?.kind ?? "all", first);
  const requested: Promise<unknown>[] = [];
  const request = (pageInput: Input): void => {
    const page = api.call(operation, pageInput, { ...options, signal });
    // A failure is thrown when it is the page's turn; until then, it must not count as unhandled.
    page.catch(() => {});
    requested.push(page);
  };
  const requestAhead = (pages: number): void => {
    while (requested.length < pages) {
      const next = walk.next();
      if (!next) return;
      request(next);
    }
  };
  try {
    request(first);
    for (let turn = requested.shift(); turn; turn = requested.shift()) {
      const page = (await turn) as Page;
      const fresh = walk.take(page);
      requestAhead(prefetch);
      yield { page, fresh };
      requestAhead(1);
    }
  } finally {
    stop.abort();
  }
}
