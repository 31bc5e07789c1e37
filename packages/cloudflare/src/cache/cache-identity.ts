import type { OperationDescriptor } from "@clerk-platform/core";
import { hash } from "./hash.ts";

type SentHeaders = Readonly<Record<string, string>>;

/** Headers that say nothing about what is asked for, and differ from request to request. */
const neutralHeaders = new Set(["authorization", "baggage", "traceparent", "tracestate", "x-request-id"]);

/**
 * Whose responses these are: those of one token at one service. What it writes makes stale what it reads.
 *
 * @returns `undefined` without a token: who asks is then decided elsewhere, and nothing may be shared.
 */
export async function ownerOf(
  { origin, pathname }: URL,
  { path }: OperationDescriptor,
  headers: SentHeaders,
): Promise<string | undefined> {
  if (!headers.authorization) return undefined;
  const depth = path.split("/").length - 1;
  const base = origin + pathname.split("/").slice(0, -depth).join("/");
  return hash(JSON.stringify([headers.authorization, base]));
}

/** What one response is the response to: besides the URL, headers can ask for another one, such as a tenant's. */
export function variantOf({ pathname, searchParams }: URL, headers: SentHeaders): string {
  searchParams.sort();
  const sent = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !neutralHeaders.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([pathname, `${searchParams}`, sent]);
}
