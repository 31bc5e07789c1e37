import { waitUntil as runtimeWaitUntil } from "cloudflare:workers";
import type { Transport } from "@clerk-platform/core";
import { keyPrefixOf, variantOf } from "./cache-identity.ts";
import { noteStatus } from "./cache-note.ts";
import type { CacheOptions, CacheStatus, ReadOperation } from "./cache-options.ts";
import { checkCacheOptions } from "./check-cache-options.ts";
import { ageOf, type Entry, formatEntry, judge, parseEntry, responseFrom } from "./entry.ts";
import { hash } from "./hash.ts";
import { inTime, Late } from "./in-time.ts";
import { isDown, readServiceResponse, type ServiceResponse } from "./service-response.ts";
import { SharedRequests } from "./shared-requests.ts";
import { staleUntil, stamp } from "./stamps.ts";
import { pathInputOf, staleTags, type TaggedRequest, tagsOf } from "./tags.ts";
import { timedStore } from "./timed-store.ts";

/** The start time of each running refresh in this isolate, by key. Each key has at most one. */
const refreshing = new Map<string, number>();
/** Milliseconds after which a refresh counts as lost: the runtime may have ended its request. */
const lostAfterMs = 30_000;

const isRefreshing = (key: string): boolean => Date.now() - (refreshing.get(key) ?? 0) < lostAfterMs;

/**
 * Wraps a transport with a cache for named calls, raw calls and pages of lists. Writes invalidate the reads that
 * they change. Responses of cached operations never contain secrets, even on a miss. Requests with
 * `include_secret_keys` or without a token are not cached.
 *
 * @param next - the transport that sends the requests.
 * @throws TypeError naming the invalid option.
 */
export function cachingTransport(
  options: CacheOptions,
  next: Transport = (url, init) => fetch(url, init),
): Transport {
  checkCacheOptions(options);
  const { staleWhileRevalidate = 0, staleIfError = 0, slowAfterMs = 5000, storeTimeoutMs = 300 } = options;
  const longest = Math.max(0, ...Object.values(options.ttl)) + staleWhileRevalidate + staleIfError;
  const waitUntil = (promise: Promise<unknown>): void => {
    try {
      (options.waitUntil ?? runtimeWaitUntil)(promise);
    } catch {
      // `waitUntil` throws outside a request. Caching is best effort, so the error is ignored.
    }
  };
  const store = timedStore(options.store, storeTimeoutMs, waitUntil);
  const requests = new SharedRequests<ServiceResponse>();

  return async (url, init, call) => {
    const send = (signal = init.signal): Promise<Response> => next(url, { ...init, signal }, call);
    const { operation } = call;
    if (!operation) return send();
    const target = new URL(url);
    const request: TaggedRequest = { operation, input: pathInputOf(operation, target.pathname) };
    const keyPrefix = await keyPrefixOf(target, operation, init.headers);
    if (!keyPrefix) return send();
    const tagKeys = (tags: readonly string[]): Promise<string[]> =>
      Promise.all(tags.map(async (tag) => keyPrefix + (await hash(tag))));

    const stale = staleTags(request);
    if (stale.length > 0) {
      let response: Response | undefined;
      try {
        response = await send();
        return response;
      } finally {
        // Only a 4xx other than 408 proves that nothing changed.
        const { status = 0 } = response ?? {};
        const refused = status >= 400 && status < 500 && status !== 408;
        if (!refused) await stamp(store, await tagKeys(stale), longest + 60);
      }
    }

    const name = operation.name as ReadOperation;
    const ttl = options.ttl[name];
    if (ttl === undefined || target.searchParams.get("include_secret_keys") === "true") return send();
    const key = keyPrefix + (await hash(`${name} ${variantOf(target, init.headers)}`));
    const tags = await tagKeys(tagsOf(request));
    const serve = (entry: Entry, state: CacheStatus["state"], error?: unknown): Response => {
      const status: CacheStatus = {
        state,
        ageSeconds: ageOf(entry.asked),
        ...(error !== undefined && { error }),
      };
      noteStatus(call, status);
      try {
        options.onServe?.({ operation: name, ...status });
      } catch {
        // An observer that throws must not affect the response.
      }
      return responseFrom(entry, state);
    };
    const ask = async (signal: AbortSignal): Promise<ServiceResponse> => {
      const asked = Date.now();
      const received = await readServiceResponse(operation, await send(signal), asked);
      // The caller does not wait for the write to the store.
      if ("entry" in received) void store.put({ [key]: formatEntry(received.entry) }, longest);
      return received;
    };
    /** Keeps a shared request running in the background, if there is one. */
    const keepAsking = (): void => {
      const received = requests.keep(key);
      if (!received) return;
      refreshing.set(key, Date.now());
      waitUntil(received.catch(() => {}).finally(() => refreshing.delete(key)));
    };

    const [text = null, ...stamps] = await store.get([key, ...tags]);
    const found = parseEntry(text);
    const kept = found && found.asked > staleUntil(tags, stamps) ? found : undefined;
    const use = kept ? judge(kept, ttl, options) : "gone";
    if (kept && use === "fresh") return serve(kept, "hit");
    if (kept && use === "stale") {
      if (!isRefreshing(key)) {
        // Without the caller's signal, because the caller already has its response.
        requests.join(key, undefined, ask).catch(() => {});
        keepAsking();
      }
      return serve(kept, "stale");
    }
    const fallback = kept && use === "fallback" ? kept : undefined;
    if (!fallback) {
      const received = await requests.join(key, init.signal, ask);
      return "entry" in received ? serve(received.entry, "miss") : received.response();
    }
    if (isRefreshing(key)) {
      return serve(fallback, "stale-if-error", "the service is slow, and a refresh is already under way");
    }
    try {
      const received = await inTime(requests.join(key, init.signal, ask), slowAfterMs, "the service");
      if ("entry" in received) return serve(received.entry, "miss");
      if (!isDown(received.status)) return received.response();
      return serve(fallback, "stale-if-error", describeStatus(received.status));
    } catch (error) {
      if (init.signal.aborted) throw error;
      // The late response is cached for the next call.
      if (error instanceof Late) keepAsking();
      return serve(fallback, "stale-if-error", error);
    }
  };
}

const describeStatus = (status: number): string =>
  status < 400 ? "the service did not return JSON" : `the service responded with status ${status}`;
