/** A store for cached responses. It may be eventually consistent. */
export interface CacheStore {
  /** Reads several keys; `null` for a key without a value. */
  get(keys: readonly string[]): Promise<(string | null)[]>;
  /** Stores a value for at least this many seconds. */
  put(key: string, value: string, seconds: number): Promise<void>;
}
