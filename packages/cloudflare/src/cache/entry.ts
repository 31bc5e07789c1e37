import type { CacheOptions, CacheStatus } from "./cache-options.ts";

/** A kept answer. */
export interface Entry {
  /** When the service was asked, in milliseconds since the epoch: what changed afterwards may not be in it. */
  readonly asked: number;
  /** JSON without secrets. */
  readonly body: string;
}

/** An entry from its text; `undefined` where it is none, or made by another version of this. */
export function parseEntry(text: string | null): Entry | undefined {
  try {
    const { v, asked, body } = JSON.parse(text ?? "null") ?? {};
    return v === 1 && typeof asked === "number" && typeof body === "string" ? { asked, body } : undefined;
  } catch {
    return undefined;
  }
}

export const formatEntry = (entry: Entry): string => JSON.stringify({ v: 1, ...entry });

/** What an entry is good for now. */
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

/** Seconds. */
export const ageOf = (asked: number): number => Math.max(0, (Date.now() - asked) / 1000);

/** The answer that an entry stands for. */
export function responseFrom({ asked, body }: Entry, state: CacheStatus["state"]): Response {
  const headers = {
    "content-type": "application/json",
    age: `${Math.floor(ageOf(asked))}`,
    "x-clerk-platform-cache": state,
  };
  return new Response(body, { headers });
}
