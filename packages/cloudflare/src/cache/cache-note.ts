import type { Call, CallOptions } from "@clerk-platform/core";
import type { CacheStatus } from "./cache-options.ts";

/** The transport records the cache status of one call here, for the method that made the call. */
export interface CacheNote {
  status?: CacheStatus;
}

/** The key of the note in the call options, which reach the transport. */
const noteKey = Symbol("cache note");

type NotedOptions = CallOptions & { [noteKey]?: CacheNote };

export const withNote = <Options extends CallOptions>(
  options: Options | undefined,
  note: CacheNote,
): Options => ({ ...options, [noteKey]: note }) as unknown as Options;

/** Records the cache status of a call. Calls of clients without a cache have no note. */
export function noteStatus({ options }: Pick<Call, "options">, status: CacheStatus): void {
  const note = (options as NotedOptions)[noteKey];
  if (note) note.status = status;
}

/** The cache status of returned data. */
const statuses = new WeakMap<object, CacheStatus>();

export function rememberStatus<Data>(data: Data, { status }: CacheNote): Data {
  if (status && typeof data === "object" && data !== null) statuses.set(data, status);
  return data;
}

/**
 * Returns the cache status of data from a cached client: hit, stale or miss, its age, and the error behind stale
 * data.
 *
 * @returns `undefined` for data that did not come from a cached client.
 *
 * @example
 * ```ts
 * const application = await clerk.getApplication({ applicationID });
 * if (cacheStatus(application)?.state === "stale-if-error") console.warn("showing old data");
 * ```
 */
export const cacheStatus = (data: object): CacheStatus | undefined => statuses.get(data);
