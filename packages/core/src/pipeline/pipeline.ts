import type { OperationDescriptor } from "@clerk-platform/contract";
import type { CallOptions } from "../call-options.ts";
import { checkNumber } from "../check-number.ts";
import type { ClientOptions } from "../client-options.ts";
import { type Clock, sleep, untilAborted } from "../clock.ts";
import { apiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { PlatformError } from "../errors/platform-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { fail } from "../fail.ts";
import type { Target } from "../find-operation.ts";
import { assemble } from "../request/assemble.ts";
import { buildRequest, type RequestParts } from "../request/build-request.ts";
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
 * @param options - of a raw call, with the {@link RequestParts} that the input of a named one is sorted into.
 * @param input - what the caller passed; of a raw call, for the hooks only.
 */
export interface Send {
  (target: OperationDescriptor, options: CallOptions, input?: Record<string, unknown>): Promise<unknown>;
  (
    target: Target,
    options: CallOptions & RequestParts,
    input: Record<string, unknown> | undefined,
    raw: true,
  ): Promise<Answer>;
}

/** Creates what lies beneath every call: token, retries, rate gate, timeout, errors. */
export function createPipeline(baseUrl: string, settings: ClientOptions): Send {
  const { token: source, clock = globalThis as Clock, random = Math.random, fetch: transport } = settings;
  const defaultTimeoutMs = checkNumber("timeoutMs", settings.timeoutMs ?? 30_000);
  const defaultRetry = resolveRetry(settings.retry);
  const [enterGate, leaveGate, closeGate] = createGate(clock);

  const send = async (
    target: Target,
    options: CallOptions & RequestParts,
    input?: Record<string, unknown>,
    raw?: boolean,
  ): Promise<unknown> => {
    const { name: operation, method, replaySafe: safe } = target;
    const { signal } = options;
    const [url, headers, body] = assemble(
      baseUrl,
      target,
      raw ? options : buildRequest(target as OperationDescriptor, input),
      options.headers,
    );
    const context = { operation, method, url: url.split("?")[0]!, attempts: 0 };
    const observe = createObserver(settings, context, url, input, options.meta);
    // A stream can be read once.
    const once = isStream(body);
    /** Whether the token was refused just now; `undefined` as long as it was not. */
    let refresh: boolean | undefined;
    /** Whether an earlier attempt may have taken effect. */
    let doubt = false;
    try {
      const timeoutMs = checkNumber("timeoutMs", options.timeoutMs ?? defaultTimeoutMs);
      const retry = resolveRetry(options.retry, defaultRetry);
      if (once) retry.limit = options.retry ? fail("retry cannot repeat a stream") : 0;

      for (;;) {
        const entered = await enterGate(signal);
        const startedAt = clock.Date.now();
        context.attempts++;
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
          observe?.("onRequest");
          controller.signal.throwIfAborted();
          left = true;
          // Touching the global loads 20 ms of code in Node.
          const response = await (transport ?? fetch)(url, init);
          const bytes = await response.arrayBuffer();
          return { response, bytes, invalid: () => invalidResponse(response, bytes, context, token) };
        };
        let answer: Answer | undefined;
        let failure: PlatformError | undefined;
        let status = 0;
        try {
          // Ends in time even where a transport ignores its signal.
          answer = await untilAborted<Answer>(signal, (resolve, reject) => {
            run().then(resolve, reject);
            const expire = (): void => reject(new TimeoutError(`no answer in ${timeoutMs} ms`, context));
            // Timers cannot count further than 24 days.
            const timer = timeoutMs && timeoutMs < 2e9 ? clock.setTimeout(expire, timeoutMs) : undefined;
            return () => clock.clearTimeout(timer);
          });
          ({ status } = answer.response);
        } catch (error) {
          controller.abort(error);
          signal?.throwIfAborted();
          if (!left) throw error;
          failure =
            error instanceof TimeoutError ? error : new ConnectionError("connection failed", context, error);
        } finally {
          leaveGate(entered, status > 0 && status !== 429);
        }
        const limited = status === 429;
        if (answer) {
          observe?.("onResponse", { status, durationMs: clock.Date.now() - startedAt });
          if (raw && answer.response.ok) return answer;
          if (status < 400) return decode(answer, target);
          if (status === 401 && typeof source === "function" && refresh === undefined && !once) {
            refresh = true;
            continue;
          }
        }

        const retryAfterMs = answer && parseRetryAfter(answer, clock.Date.now());
        const delayMs =
          retryAfterMs ??
          random() * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (context.attempts - 1));
        /** Whether the service asked for the delay: then it holds for every call. */
        const asked = limited || retryAfterMs! >= 0;
        failure ??= apiError(context, answer!, retryAfterMs, token, doubt);
        const ambiguous = status ? status > 499 && status !== 501 : !neverLeft(failure.cause);
        const retryable =
          (limited || (safe ? mayPass(status) : !(status || ambiguous))) &&
          !(retryAfterMs! > retry.maxRetryAfterMs);
        if (retryable && asked) closeGate(delayMs);
        if (!retryable || retry.limit-- < 1) {
          if (raw && answer) return answer;
          throw ambiguous && !safe ? outcomeUnknown(failure, context, target) : failure;
        }
        doubt ||= ambiguous && method !== "GET";
        observe?.("onRetry", { error: failure, delayMs });
        // What the service asked for is waited for at the gate.
        if (!asked) await sleep(clock, delayMs, signal);
      }
    } catch (error) {
      observe?.("onError", { error });
      throw error;
    }
  };
  return send as Send;
}
