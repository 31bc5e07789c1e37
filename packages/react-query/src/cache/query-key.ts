import type { OperationName } from "@clerk-platform/contract";

/** What makes two answers to the same input different things. */
export interface KeyMark {
  /** Pages in one entry, rather than one answer. */
  readonly infinite?: true;
  /** Secrets can be read. */
  readonly revealed?: true;
}

/** `[scope, operation, input]`, and where there is one the mark. Never headers, tokens or signals. */
export type PlatformKey =
  | readonly [scope: string, operation: OperationName, input: object]
  | readonly [scope: string, operation: OperationName, input: object, mark: KeyMark];

/** The key of an entry; without a mark also the beginning of the keys that have one. */
export function createKey(
  scope: string,
  operation: OperationName,
  input: object | undefined,
  mark: KeyMark = {},
): PlatformKey {
  // What is undefined is not sent: two inputs that send the same share a key.
  const sent = defined(input);
  return Object.keys(mark).length > 0 ? [scope, operation, sent, mark] : [scope, operation, sent];
}

/** An input or patch without what is undefined. */
export const defined = (value: object | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, field]) => field !== undefined));
