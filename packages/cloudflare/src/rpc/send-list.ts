import type { PlatformList } from "@clerk-platform/core";
import { toJsonLines } from "./json-lines.ts";
import type { RpcListOptions } from "./rpc-call-options.ts";
import { toFailure } from "./wire-error.ts";

/**
 * Builds the RPC result of a list. Pages are fetched as the caller reads and are not collected here.
 *
 * @param show - maps an item or a page to the value that is sent.
 */
export async function sendList(
  list: PlatformList<unknown, unknown>,
  { as = "items", failures }: RpcListOptions,
  show: (part: unknown) => unknown,
): Promise<unknown> {
  if (as === "page") return show(await list);
  return toJsonLines(
    shown(as === "pages" ? list.pages() : list[Symbol.asyncIterator](), show),
    toFailure,
    failures !== "return",
  );
}

async function* shown(
  parts: AsyncIterableIterator<unknown>,
  show: (part: unknown) => unknown,
): AsyncGenerator<unknown, void, undefined> {
  for await (const part of parts) yield show(part);
}
