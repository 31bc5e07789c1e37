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

/** When each refresh of this isolate began, by key: one at a time is enough. */
const refreshing = new Map<string, number>();
/** Milliseconds after which a refresh is taken for lost, with the request that began it. */
const lostAfterMs = 30_000;

const isRefreshing = (key: string): boolean => Date.now() - (refreshing.get(key) ?? 0) < lostAfterMs;

/**
 * Puts a cache between a client and what sends its requests: named and raw reads come from it, pages of lists too, and
 * writes make stale what they change. Answers of kept operations have no secrets, whether they were kept or not;
 * `include_secret_keys` passes by, and so does a request without a token: nobody knows whose response that would be.
 *
 * @param next - what sends.
 * @throws TypeError naming the option that cannot work.
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
      // No request is under way that could be kept alive: the answer matters, keeping it does not.
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
        // Whatever was not refused may have happened.
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
        // An observer must not change what is answered.
      }
      return responseFrom(entry, state);
    };
    const ask = async (signal: AbortSignal): Promise<ServiceResponse> => {
      const asked = Date.now();
      const answer = await readServiceResponse(operation, await send(signal), asked);
      // Nobody waits for what is kept.
      if ("entry" in answer) void store.put({ [key]: formatEntry(answer.entry) }, longest);
      return answer;
    };
    /** Lets the request go on in the background, where there is one. */
    const keepAsking = (): void => {
      const answer = requests.keep(key);
      if (!answer) return;
      refreshing.set(key, Date.now());
      waitUntil(answer.catch(() => {}).finally(() => refreshing.delete(key)));
    };

    const [text = null, ...stamps] = await store.get([key, ...tags]);
    const found = parseEntry(text);
    const kept = found && found.asked > staleUntil(tags, stamps) ? found : undefined;
    const use = kept ? judge(kept, ttl, options) : "gone";
    if (kept && use === "fresh") return serve(kept, "hit");
    if (kept && use === "stale") {
      if (!isRefreshing(key)) {
        // Without the caller's signal: the caller has its answer.
        requests.join(key, undefined, ask).catch(() => {});
        keepAsking();
      }
      return serve(kept, "stale");
    }
    const fallback = kept && use === "fallback" ? kept : undefined;
    if (!fallback) {
      const answer = await requests.join(key, init.signal, ask);
      return "entry" in answer ? serve(answer.entry, "miss") : answer.response();
    }
    if (isRefreshing(key)) {
      return serve(fallback, "stale-if-error", "the service is slow, and is being asked already");
    }
    try {
      const answer = await inTime(requests.join(key, init.signal, ask), slowAfterMs, "the service");
      if ("entry" in answer) return serve(answer.entry, "miss");
      if (!isDown(answer.status)) return answer.response();
      return serve(fallback, "stale-if-error", describeAnswer(answer.status));
    } catch (error) {
      if (init.signal.aborted) throw error;
      // The answer comes too late for this call, and in time for the next.
      if (error instanceof Late) keepAsking();
      return serve(fallback, "stale-if-error", error);
    }
  };
}

const describeAnswer = (status: number): string =>
  status < 400 ? "the service answered with something else than JSON" : `the service answered ${status}`;
