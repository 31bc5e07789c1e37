import type { OperationDescriptor } from "@clerk-platform/core";
import { hash } from "./hash.ts";

type SentHeaders = Readonly<Record<string, string>>;

/** Headers that differ from request to request and do not change the response. */
const neutralHeaders = new Set(["authorization", "baggage", "traceparent", "tracestate", "x-request-id"]);

/**
 * The prefix of every cache key of one token at one service. A write with a token invalidates the reads with the
 * same prefix.
 *
 * @returns `undefined` without a token: requests without a token are never cached, because the cache cannot tell
 * their callers apart.
 */
export async function keyPrefixOf(
  { origin, pathname }: URL,
  { path }: OperationDescriptor,
  headers: SentHeaders,
): Promise<string | undefined> {
  if (!headers.authorization) return undefined;
  const depth = path.split("/").length - 1;
  const base = origin + pathname.split("/").slice(0, -depth).join("/");
  return `clerk:${await hash(JSON.stringify([headers.authorization, base]))}:`;
}

/** The rest of the cache key: the URL and the request headers (for example a tenant header). */
export function variantOf({ pathname, searchParams }: URL, headers: SentHeaders): string {
  searchParams.sort();
  const sent = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !neutralHeaders.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([pathname, `${searchParams}`, sent]);
}
