import type { CallOptions } from "../call-options.ts";
import { checkNumber } from "../check-number.ts";
import type { ClientOptions } from "../client-options.ts";
import { sleep, systemClock, untilAborted } from "../clock.ts";
import { apiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { fail } from "../fail.ts";
import type { Target } from "../find-operation.ts";
import { assemble } from "../request/assemble.ts";
import type { RequestParts } from "../request/build-request.ts";
import { isStream } from "../request/serialize-body.ts";
import { checkToken } from "../token.ts";
import type { Answer } from "./answer.ts";
import { decode, invalidResponse } from "./decode.ts";
import { createGate } from "./gate.ts";
import { createObserver } from "./observer.ts";
import { outcomeUnknown } from "./outcome-unknown.ts";
import { mayPass, neverLeft, parseRetryAfter, resolveRetry } from "./retry-policy.ts";

/**
 * Puts a request together and sends it as often as it takes and is safe. Resolves with the decoded answer, or for a
 * raw call with the {@link Answer}, whatever its status.
 *
 * @param input - what the caller passed, for the hooks.
 */
export type Send = (
  target: Target,
  parts: () => RequestParts,
  options: CallOptions,
  input: unknown,
  raw: boolean,
) => Promise<unknown>;

/** Creates what lies beneath every call: token, retries, rate gate, timeout, errors. */
export function createPipeline(baseUrl: string, settings: ClientOptions): Send {
  const {
    token: source,
    clock = systemClock,
    random = Math.random,
    // The global is looked up per call: touching it loads 20 ms of code in Node.
    fetch: transport = (url, init) => fetch(url, init),
  } = settings;
  const defaultTimeoutMs = checkNumber("timeoutMs", settings.timeoutMs ?? 30_000);
  const defaultRetry = resolveRetry(settings.retry);
  const [enterGate, leaveGate, closeGate] = createGate(clock);

  return async (target, parts, options, input, raw) => {
    const { name: operation, method, replaySafe: safe } = target;
    const { signal } = options;
    const [url, headers, body] = assemble(baseUrl, target, parts(), options.headers);
    const observe = createObserver(settings, target, url, input, options.meta);
    // A stream can be read once.
    const once = body && isStream(body);
    let attempts = 0;
    const context = () => ({ operation, method, url: url.split("?")[0]!, attempts });
    /** Whether the token was refused just now; `undefined` as long as it was not. */
    let refresh: boolean | undefined;
    /** Whether an earlier attempt may have taken effect. */
    let doubt = false;
    try {
      const timeoutMs = checkNumber("timeoutMs", options.timeoutMs ?? defaultTimeoutMs);
      const retry = options.retry === undefined ? defaultRetry : resolveRetry(options.retry, defaultRetry);
      if (once && options.retry) fail("retry cannot repeat a stream");
      let retriesLeft = once ? 0 : retry.limit;

      for (;;) {
        const entered = await enterGate(signal);
        const startedAt = clock.now();
        attempts++;
        const controller = new AbortController();
        let token: string | undefined;
        /** Whether the request may have reached the service. */
        let left = false;
        const run = async (): Promise<Answer> => {
          if (source) {
            token = source as string;
            if (typeof source === "function") {
              token = checkToken(await source({ refresh: !!refresh }));
              refresh &&= false;
            }
            headers.authorization = `Bearer ${token}`;
          } else {
            // The proxy wants it as a proof that no other site made the browser send this.
            headers["x-clerk-platform-proxy"] = "1";
          }
          const init = {
            method,
            headers,
            body: await body,
            signal: controller.signal,
            redirect: "manual",
            duplex: "half",
          } as const;
          observe?.("onRequest", attempts);
          controller.signal.throwIfAborted();
          left = true;
          const response = await transport(url, init);
          return { response, bytes: await response.arrayBuffer() };
        };
        let answer: Answer | undefined;
        let problem: unknown;
        let expired: TimeoutError | undefined;
        try {
          // Ends in time even where a transport ignores its signal.
          answer = await untilAborted<Answer>(signal, (resolve, reject) => {
            run().then(resolve, reject);
            const expire = (): void => {
              expired = new TimeoutError(`no answer within ${timeoutMs} ms`, context());
              reject(expired);
            };
            const timer = timeoutMs && timeoutMs < 2 ** 31 ? clock.setTimeout(expire, timeoutMs) : undefined;
            return () => clock.clearTimeout(timer);
          });
        } catch (error) {
          problem = error;
          controller.abort(error);
        }
        const status = answer?.response.status ?? 0;
        const limited = status === 429;
        leaveGate(entered, !!answer && !limited);
        if (answer) {
          observe?.("onResponse", attempts, { status, durationMs: clock.now() - startedAt });
          const invalid = () => invalidResponse(answer!, context(), token);
          if (raw && answer.response.ok) return { ...answer, invalid };
          if (status < 400) return decode(answer, target, invalid);
          if (status === 401 && typeof source === "function" && refresh === undefined && !once) {
            refresh = true;
            continue;
          }
        } else if (signal?.aborted || !(left || expired)) {
          throw problem;
        }

        const backoffMs = random() * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (attempts - 1));
        const retryAfterMs = answer && parseRetryAfter(answer, clock.now());
        const askedMs = retryAfterMs ?? (limited ? backoffMs : undefined);
        const failure = answer
          ? apiError(context(), answer, retryAfterMs, token, doubt)
          : (expired ?? new ConnectionError("connection failed", context(), problem));
        const ambiguous = answer ? status > 499 && status !== 501 : left && !neverLeft(problem);
        const retryable =
          (limited || (safe ? mayPass(status) : !answer && !ambiguous)) &&
          !(askedMs! > retry.maxRetryAfterMs);
        if (retryable && askedMs! >= 0) closeGate(askedMs!);
        if (!retryable || retriesLeft-- < 1) {
          if (raw && answer) return answer;
          throw ambiguous && !safe ? outcomeUnknown(failure, context(), target) : failure;
        }
        doubt ||= ambiguous && method !== "GET";
        observe?.("onRetry", attempts, { error: failure, delayMs: askedMs ?? backoffMs });
        // What the service asked for is waited for at the gate.
        if (askedMs === undefined) await sleep(clock, backoffMs, signal);
      }
    } catch (error) {
      observe?.("onError", attempts, { error });
      throw error;
    }
  };
}
