import { waitUntil as runtimeWaitUntil } from "cloudflare:workers";
import { type OperationDescriptor, stripSensitive, type Transport } from "@clerk-platform/core";
import { noteStatus } from "./cache-note.ts";
import type { CacheOptions, CacheStatus, ReadOperation } from "./cache-options.ts";
import { checkCacheOptions } from "./check-cache-options.ts";
import { ageOf, answerFrom, type Entry, formatEntry, judge, parseEntry } from "./entry.ts";
import { hash } from "./hash.ts";
import { staleUntil, stamp } from "./stamps.ts";
import { pathInputOf, staleTags, type TaggedRequest, tagsOf } from "./tags.ts";

/** When each refresh of this isolate began: one at a time is enough. */
const refreshing = new Map<string, number>();
/** Milliseconds after which a refresh is taken for lost, with the request that began it. */
const lostAfterMs = 30_000;

/**
 * Puts a cache between a client and what sends its requests: named and raw reads come from it, pages of lists too, and
 * writes make stale what they change. Answers of kept operations have no secrets, whether they were kept or not;
 * `include_secret_keys` passes by.
 *
 * @param next - what sends.
 * @throws TypeError naming the option that cannot work.
 */
export function cachingTransport(
  options: CacheOptions,
  next: Transport = (url, init) => fetch(url, init),
): Transport {
  checkCacheOptions(options);
  const { store, staleWhileRevalidate = 0, staleIfError = 0, slowAfterMs = 5000 } = options;
  const longest = Math.max(0, ...Object.values(options.ttl)) + staleWhileRevalidate + staleIfError;
  const waitUntil = (promise: Promise<unknown>): void => {
    try {
      (options.waitUntil ?? runtimeWaitUntil)(promise);
    } catch {
      // No request is under way that could be kept alive: the answer matters, keeping it does not.
    }
  };

  return async (url, init, call) => {
    const send = (signal = init.signal): Promise<Response> => next(url, { ...init, signal }, call);
    const { operation } = call;
    if (!operation) return send();
    const target = new URL(url);
    const request: TaggedRequest = { operation, input: pathInputOf(operation, target.pathname) };
    const owner = await hash(init.headers.authorization ?? "");
    const tagKeys = (tags: readonly string[]): Promise<string[]> =>
      Promise.all(tags.map(async (tag) => `clerk:${owner}:${await hash(tag)}`));

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
    target.searchParams.sort();
    const key = `clerk:${owner}:${await hash(`${name} ${target.pathname}${target.search}`)}`;
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
      return answerFrom(entry, state);
    };
    const ask = async (signal?: AbortSignal): Promise<Entry | Response> => {
      const asked = Date.now();
      const response = await send(signal);
      if (!response.ok) return response;
      const entry = await readEntry(operation, response, asked);
      waitUntil(store.put(key, formatEntry(entry), longest).catch(() => {}));
      return entry;
    };

    const [text = null, ...stamps] = await store.get([key, ...tags]).catch((): (string | null)[] => []);
    const found = parseEntry(text);
    const kept = found && found.asked > staleUntil(tags, stamps) ? found : undefined;
    const use = kept ? judge(kept, ttl, options) : "gone";
    if (kept && use === "fresh") return serve(kept, "hit");
    if (kept && use === "stale") {
      if (Date.now() - (refreshing.get(key) ?? 0) > lostAfterMs) {
        refreshing.set(key, Date.now());
        // Without the caller's signal: the caller has its answer.
        waitUntil(
          ask(new AbortController().signal)
            .catch(() => {})
            .finally(() => refreshing.delete(key)),
        );
      }
      return serve(kept, "stale");
    }
    const fallback = kept && use === "fallback" ? kept : undefined;
    try {
      const answer = await (fallback ? inTime(ask(init.signal), slowAfterMs) : ask(init.signal));
      if (!(answer instanceof Response)) return serve(answer, "miss");
      if (!fallback || !isDown(answer.status)) return answer;
      return serve(fallback, "stale-if-error", `the service answered ${answer.status}`);
    } catch (error) {
      if (error instanceof Unusable && !fallback) return error.response;
      if (!fallback || init.signal?.aborted) throw error;
      return serve(fallback, "stale-if-error", error);
    }
  };
}

/** An answer that claims success and is not what the API sends: the client says what is wrong with it. */
class Unusable extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super("the service answered with something else than JSON");
    this.response = response;
  }
}

async function readEntry(operation: OperationDescriptor, response: Response, asked: number): Promise<Entry> {
  const bytes = await response.arrayBuffer();
  try {
    const answer: unknown = JSON.parse(
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes),
    );
    if (typeof answer !== "object" || answer === null) throw new TypeError("no object");
    return { asked, body: JSON.stringify(stripSensitive(operation.name, answer)) };
  } catch {
    throw new Unusable(new Response(bytes, response));
  }
}

/** Whether a status says that the service cannot answer now. */
const isDown = (status: number): boolean => status >= 500 || status === 429 || status === 408;

/** Rejects when a promise takes too long. */
async function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the service took longer than ${ms} ms`)), ms);
  });
  promise.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
