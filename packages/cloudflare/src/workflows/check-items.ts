import type { BulkItem } from "./bulk-options.ts";

const longestKey = 200;

/**
 * Rejects inputs without a key or with a duplicate key.
 *
 * @param where - the function that received the inputs, for the error.
 * @throws TypeError naming the index or the key.
 */
export function checkKeys(items: readonly BulkItem<unknown>[], where: string): void {
  const keys = new Set<string>();
  for (const [index, item] of items.entries()) {
    const key: unknown = Object(item).key;
    if (typeof key !== "string" || key === "" || key.length > longestKey) {
      throw new TypeError(`${where}: items[${index}] needs a key of 1 to ${longestKey} characters`);
    }
    if (keys.has(key)) throw new TypeError(`${where}: the key ${JSON.stringify(key)} occurs twice`);
    keys.add(key);
  }
}
