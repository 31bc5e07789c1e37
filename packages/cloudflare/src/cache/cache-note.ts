import type { Call, CallOptions } from "@clerk-platform/core";
import type { CacheStatus } from "./cache-options.ts";

/** Where the transport notes how the response of one call came about, for the method that made the call. */
export interface CacheNote {
  status?: CacheStatus;
}

/** The place of the note among the options of a call, which travel with it to the transport. */
const noteKey = Symbol("cache note");

type NotedOptions = CallOptions & { [noteKey]?: CacheNote };

/** The options of a call with a note among them. */
export const withNote = <Options extends CallOptions>(
  options: Options | undefined,
  note: CacheNote,
): Options => ({ ...options, [noteKey]: note }) as unknown as Options;

/** Notes how the response of a call came about; calls of other clients have no note. */
export function noteStatus({ options }: Pick<Call, "options">, status: CacheStatus): void {
  const note = (options as NotedOptions)[noteKey];
  if (note) note.status = status;
}

/** How the data that was handed out came about. */
const statuses = new WeakMap<object, CacheStatus>();

/** Remembers how data came about. */
export function rememberStatus<Data>(data: Data, { status }: CacheNote): Data {
  if (status && typeof data === "object" && data !== null) statuses.set(data, status);
  return data;
}

/**
 * How the data of a cached client came about: whether it was stored, is too old, and why.
 *
 * @returns `undefined` for data that no cached client returned.
 *
 * @example
 * ```ts
 * const application = await clerk.getApplication({ applicationID });
 * if (cacheStatus(application)?.state === "stale-if-error") console.warn("showing old data");
 * ```
 */
export const cacheStatus = (data: object): CacheStatus | undefined => statuses.get(data);
