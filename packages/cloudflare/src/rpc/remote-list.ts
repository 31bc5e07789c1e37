import type { OperationDescriptor } from "@clerk-platform/contract";
import type { ListOptions, PlatformList } from "@clerk-platform/core";
import { fromJsonLines } from "./json-lines.ts";
import type { RpcListOptions } from "./rpc-call-options.ts";
import { throwFailure } from "./wire-error.ts";

type Input = Record<string, unknown>;
type Call = (input: Input | undefined, options: ListOptions, as: RpcListOptions["as"]) => Promise<unknown>;

/** A list of the core client whose pages are fetched by the entrypoint: what is read here is what is asked for there. */
export function remoteList(
  { list: shape, parameters }: OperationDescriptor,
  call: Call,
  input: Input | undefined,
  options: ListOptions = {},
): PlatformList<unknown, unknown> {
  const { signal } = options;
  async function* read(as: "items" | "pages", wanted = input): AsyncGenerator<unknown, void, undefined> {
    const stream = (await call(wanted, options, as)) as ReadableStream<Uint8Array>;
    for await (const line of fromJsonLines(stream, signal)) {
      throwFailure(line);
      yield line;
    }
  }
  let first: Promise<unknown> | undefined;
  const list = {
    // `catch` and `finally` come from here: both ask nothing of their object but `then`.
    __proto__: Promise.prototype,
    // biome-ignore lint/suspicious/noThenProperty: a list is awaitable on purpose.
    // biome-ignore lint/suspicious/noExplicitAny: whatever a promise takes.
    then(...handlers: [any, any]) {
      first ??= call(input, options, "page");
      return first.then(...handlers);
    },
    [Symbol.asyncIterator]: () => read("items"),
    pages: () => read("pages"),
    async toArray({ limit = Infinity } = {}) {
      if (typeof limit !== "number" || !(limit >= 0)) throw new TypeError(`limit must be a number from 0`);
      const collected: unknown[] = [];
      if (limit === 0) return collected;
      // No page larger than what is wanted of it.
      const smaller = parameters.limit && limit < shape!.maximumPageSize && { limit };
      for await (const item of read("items", { ...smaller, ...input })) {
        if (collected.push(item) >= limit) break;
      }
      return collected;
    },
  };
  return list as unknown as PlatformList<unknown, unknown>;
}
