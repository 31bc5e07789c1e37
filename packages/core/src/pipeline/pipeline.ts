import type { CallOptions } from "../call-options.ts";
import { checkNumber } from "../check-number.ts";
import type { ClientOptions } from "../client-options.ts";
import { sleep, systemClock } from "../clock.ts";
import { apiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { fail } from "../fail.ts";
import type { Target } from "../find-operation.ts";
import { isStream } from "../request/serialize-body.ts";
import { checkToken } from "../token.ts";
import { attempt } from "./attempt.ts";
import { decode } from "./decode.ts";
import { createGate } from "./gate.ts";
import { createObserver } from "./observer.ts";
import { outcomeUnknown } from "./outcome-unknown.ts";
import { mayPass, neverLeft, parseRetryAfter, resolveRetry } from "./retry-policy.ts";

/**
 * Sends a request as often as it takes and is safe; `value` is the decoded answer of a call that is not raw.
 *
 * @param input - what the caller passed, for the hooks.
 * @param raw - whether the last answer is wanted as it is, whatever its status.
 */
export type Pipeline = (
  target: Target,
  url: string,
  headers: Headers,
  body: BodyInit | undefined,
  input: unknown,
  options: CallOptions,
  raw: boolean,
) => Promise<unknown>;

/** Creates what lies beneath every call: token, retries, rate gate, timeout, errors. */
export function createPipeline(settings: ClientOptions): Pipeline {
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

  return async (target, url, headers, body, input, options, raw) => {
    const { name: operation, method, replaySafe: safe } = target;
    const { signal } = options;
    const observe = createObserver(settings, target, url, input, options.meta);
    // A stream can be read once.
    const once = isStream(body);
    let attempts = 0;
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
        const context = {
          operation,
          method,
          url: url.split("?")[0]!,
          attempts: ++attempts,
        };
        // Made when it happens: an error with its stack is too dear for every call.
        let timeout: TimeoutError | undefined;
        const expire = (): TimeoutError => {
          timeout = new TimeoutError(`no answer within ${timeoutMs} ms`, context);
          return timeout;
        };
        let token: string | undefined;
        /** Whether the request may have reached the service. */
        let left = false;
        let problem: unknown;
        const answer = await attempt(clock, timeoutMs, expire, signal, async (signal) => {
          if (source) {
            token = checkToken(typeof source === "function" ? await source({ refresh: !!refresh }) : source);
            refresh &&= false;
            headers.set("authorization", `Bearer ${token}`);
          } else {
            // The proxy wants it as a proof that no other site made the browser send this.
            headers.set("x-clerk-platform-proxy", "1");
          }
          observe("onRequest", attempts);
          signal.throwIfAborted();
          left = true;
          const init = { method, headers, body, signal, redirect: "manual", duplex: "half" } as const;
          const response = await transport(url, init);
          return { response, bytes: await response.arrayBuffer() };
        }).catch((error: unknown): undefined => {
          problem = error;
        });
        const status = answer?.response.status ?? 0;
        const limited = status === 429;
        leaveGate(entered, !!answer && !limited);
        if (answer) {
          observe("onResponse", attempts, { status, durationMs: clock.now() - startedAt });
          if (raw && answer.response.ok) return answer;
          if (status < 400) return decode(answer, context, target, token);
          if (status === 401 && typeof source === "function" && refresh === undefined && !once) {
            refresh = true;
            continue;
          }
        } else if (signal?.aborted || !(left || (timeout && problem === timeout))) {
          throw problem;
        }

        const backoffMs = random() * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (attempts - 1));
        const retryAfterMs = answer && parseRetryAfter(answer, clock.now());
        const askedMs = retryAfterMs ?? (limited ? backoffMs : undefined);
        const failure = answer
          ? apiError(context, answer, retryAfterMs, token, doubt)
          : timeout && problem === timeout
            ? timeout
            : new ConnectionError("connection failed", context, problem);
        const ambiguous = answer ? status > 499 && status !== 501 : left && !neverLeft(problem);
        const retryable =
          (limited || (safe ? mayPass(status) : !answer && !ambiguous)) &&
          !(askedMs! > retry.maxRetryAfterMs);
        if (retryable && askedMs! >= 0) closeGate(askedMs!);
        if (!retryable || retriesLeft-- < 1) {
          if (raw && answer) return answer;
          throw ambiguous && !safe ? outcomeUnknown(failure, context, target) : failure;
        }
        doubt ||= ambiguous && method !== "GET";
        observe("onRetry", attempts, { error: failure, delayMs: askedMs ?? backoffMs });
        // What the service asked for is waited for at the gate.
        if (askedMs === undefined) await sleep(clock, backoffMs, signal);
      }
    } catch (error) {
      observe("onError", attempts, { error });
      throw error;
    }
  };
}
