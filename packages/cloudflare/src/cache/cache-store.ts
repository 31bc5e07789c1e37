/** Where answers are kept. What it says may be old: it is asked for hints, not for truth. */
export interface CacheStore {
  /** The values of some keys, `null` where there is none. */
  get(keys: readonly string[]): Promise<(string | null)[]>;
  /** Keeps a value for so many seconds, or longer. */
  put(key: string, value: string, seconds: number): Promise<void>;
}
