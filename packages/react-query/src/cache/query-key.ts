import type { OperationName } from "@clerk-platform/contract";

/** Separates entries that have the same input. */
export interface KeyMark {
  /** The entry holds pages. */
  readonly infinite?: true;
  /** The entry has readable secrets. */
  readonly revealed?: true;
}

/** `[prefix, operation, input]`, followed by the mark if there is one. Never headers, tokens or signals. */
export type PlatformKey =
  | readonly [keyPrefix: string, operation: OperationName, input: object]
  | readonly [keyPrefix: string, operation: OperationName, input: object, mark: KeyMark];

/** Creates the cache key of an entry. Without a mark it also matches, as a prefix, the keys that have one. */
export function createKey(
  keyPrefix: string,
  operation: OperationName,
  input: object | undefined,
  mark: KeyMark = {},
): PlatformKey {
  // `undefined` is not sent: inputs that send the same share a key.
  const sent = defined(input);
  return Object.keys(mark).length > 0 ? [keyPrefix, operation, sent, mark] : [keyPrefix, operation, sent];
}

/** Copies an input or patch without its undefined fields. */
export const defined = (value: object | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, field]) => field !== undefined));
