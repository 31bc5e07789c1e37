import type { PlatformList } from "@clerk-platform/core";
import { toJsonLines } from "./json-lines.ts";
import type { RpcListOptions } from "./rpc-call-options.ts";
import { toFailure } from "./wire-error.ts";

/** What is sent back of a list: nothing is collected here, pages are fetched as the caller reads. */
export function answerList(
  list: PlatformList<unknown, unknown>,
  { as = "items", failures }: RpcListOptions,
): unknown {
  if (as === "page") return list;
  return toJsonLines(
    as === "pages" ? list.pages() : list[Symbol.asyncIterator](),
    toFailure,
    failures !== "return",
  );
}
