import { type ListOptions, type OperationDescriptor, PlatformList } from "@clerk-platform/core";
import { fromJsonLines } from "./json-lines.ts";
import type { RpcListOptions } from "./rpc-call-options.ts";
import { lostEntrypoint } from "./rpc-failure.ts";
import { throwFailure } from "./wire-error.ts";

type Input = Record<string, unknown>;
/** The result of an entrypoint whose call is still open. */
export interface OpenCall {
  readonly value: unknown;
  /** Ends the call and stops observing its signal. */
  release(): void;
}

type CallRemote = (
  input: Input | undefined,
  options: ListOptions,
  as: NonNullable<RpcListOptions["as"]>,
) => Promise<OpenCall>;

/** A list whose pages the entrypoint fetches on demand, as they are read here. */
export function remoteList(
  operation: OperationDescriptor,
  call: CallRemote,
  input: Input | undefined,
  options: ListOptions = {},
): PlatformList<unknown, unknown> {
  const { name, list, parameters } = operation;
  async function* read(as: "items" | "pages", wanted = input): AsyncGenerator<unknown, void, undefined> {
    const { value, release } = await call(wanted, options, as);
    const toLost = (error: unknown): Error => lostEntrypoint(operation, error);
    try {
      const lines = fromJsonLines(value as ReadableStream<Uint8Array>, options.signal, toLost);
      for await (const line of lines) {
        throwFailure(line);
        yield line;
      }
    } finally {
      release();
    }
  }
  const firstPage = async (): Promise<unknown> => {
    const { value, release } = await call(input, options, "page");
    release();
    return value;
  };
  /** Caps the page size at the number of items that will be read. */
  const smaller = (limit: number | undefined): Input =>
    limit !== undefined && parameters.limit && limit < (list?.maximumPageSize ?? 0) ? { limit } : {};
  return new PlatformList<unknown, unknown>({
    operation: name,
    firstPage,
    pages: () => read("pages"),
    items: (limit) => read("items", { ...smaller(limit), ...input }),
  });
}
