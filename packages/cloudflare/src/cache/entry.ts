import type { CacheOptions, CacheStatus } from "./cache-options.ts";

/** A cached response. */
export interface Entry {
  /**
   * The time when the request was sent, in milliseconds since the epoch. Later writes may be missing from the data.
   */
  readonly asked: number;
  /** JSON without secrets. */
  readonly body: string;
}

/** Parses an entry; `undefined` if the text is invalid or has another format version. */
export function parseEntry(text: string | null): Entry | undefined {
  try {
    const { v, asked, body } = JSON.parse(text ?? "null") ?? {};
    return v === 1 && typeof asked === "number" && typeof body === "string" ? { asked, body } : undefined;
  } catch {
    return undefined;
  }
}

export const formatEntry = (entry: Entry): string => JSON.stringify({ v: 1, ...entry });

/** The cache status that an entry may be served with now. */
export function judge(
  { asked }: Entry,
  ttl: number,
  { staleWhileRevalidate = 0, staleIfError = 0 }: CacheOptions,
): "fresh" | "stale" | "fallback" | "gone" {
  const age = ageOf(asked);
  if (age < ttl) return "fresh";
  if (age < ttl + staleWhileRevalidate) return "stale";
  return age < ttl + staleWhileRevalidate + staleIfError ? "fallback" : "gone";
}

/** The age in seconds. */
export const ageOf = (asked: number): number => Math.max(0, (Date.now() - asked) / 1000);

/** Builds the response of an entry. */
export function responseFrom({ asked, body }: Entry, state: CacheStatus["state"]): Response {
  const headers = {
    "content-type": "application/json",
    age: `${Math.floor(ageOf(asked))}`,
    "x-clerk-platform-cache": state,
  };
  return new Response(body, { headers });
}
