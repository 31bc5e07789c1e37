import { type ListOptions, type OperationDescriptor, PlatformList } from "@clerk-platform/core";
import { fromJsonLines } from "./json-lines.ts";
import type { RpcListOptions } from "./rpc-call-options.ts";
import { throwFailure } from "./wire-error.ts";

type Input = Record<string, unknown>;
type CallRemote = (
  input: Input | undefined,
  options: ListOptions,
  as: NonNullable<RpcListOptions["as"]>,
) => Promise<unknown>;

/** A list whose pages are fetched by the entrypoint: no more is asked for there than is read here. */
export function remoteList(
  { name, list, parameters }: OperationDescriptor,
  call: CallRemote,
  input: Input | undefined,
  options: ListOptions = {},
): PlatformList<unknown, unknown> {
  async function* read(as: "items" | "pages", wanted = input): AsyncGenerator<unknown, void, undefined> {
    const stream = (await call(wanted, options, as)) as ReadableStream<Uint8Array>;
    for await (const line of fromJsonLines(stream, options.signal)) {
      throwFailure(line);
      yield line;
    }
  }
  /** No page larger than what will be taken of it. */
  const smaller = (limit: number | undefined): Input =>
    limit !== undefined && parameters.limit && limit < (list?.maximumPageSize ?? 0) ? { limit } : {};
  return new PlatformList<unknown, unknown>({
    operation: name,
    firstPage: () => call(input, options, "page"),
    pages: () => read("pages"),
    items: (limit) => read("items", { ...smaller(limit), ...input }),
  });
}
