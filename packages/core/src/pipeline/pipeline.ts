import {
  type ConnectionFailure,
  createConnectionError,
  readConnectionFailure,
} from "../errors/connection-failure.ts";
import { createOutcomeUnknown } from "../errors/create-outcome-unknown.ts";
import type { PlatformError } from "../errors/platform-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { RetryOptions } from "../options/call-options.ts";
import { checkNumber } from "../options/check-options.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { type Clock, elapsedMs, systemClock } from "../options/clock.ts";
import type { OutgoingRequest } from "../request/outgoing-request.ts";
import type { Call } from "./call.ts";
import type { CallProgress } from "./call-progress.ts";
import { decide, mayHaveHappened, type Outcome } from "./decide.ts";
import { delay } from "./delay.ts";
import type { Observer } from "./observer.ts";
import { RateGate } from "./rate-gate.ts";
import { ReceivedResponse } from "./received-response.ts";
import { errorFromResponse, redirectError } from "./response-errors.ts";
import { backoffMs, parseRetryAfter, resolveRetry } from "./retry-policy.ts";
import { TokenProvider } from "./token.ts";
import { withDeadline } from "./with-deadline.ts";

/** One call on its way through the pipeline. */
export interface PipelineCall {
  readonly call: Call;
  readonly request: OutgoingRequest;
  readonly progress: CallProgress;
  readonly observer: Observer;
}

/** What one attempt came to. */
type AttemptResult =
  | { readonly response: ReceivedResponse; readonly error?: undefined }
  | { readonly response?: undefined; readonly error: PlatformError; readonly neverSent: boolean };

/** The request pipeline that all calls of a client share: token, retries, rate gate, timeout. */
export class Pipeline {
  readonly clock: Clock;
  readonly tokens: TokenProvider;
  readonly #settings: ClientOptions;
  readonly #gate: RateGate;
  readonly #retry: Required<RetryOptions>;
  readonly #timeoutMs: number;

  /** @throws TypeError naming the option that cannot work. */
  constructor(settings: ClientOptions) {
    this.#settings = settings;
    this.clock = settings.clock ?? systemClock;
    this.tokens = new TokenProvider(settings.token);
    this.#gate = new RateGate(this.clock);
    this.#timeoutMs = checkNumber("timeoutMs", settings.timeoutMs ?? 30_000);
    this.#retry = resolveRetry(settings.retry);
  }

  /**
   * Sends a request as often as needed and as is safe.
   *
   * @returns the last response, whatever its status; `progress` says whether the outcome of a write is unknown.
   * @throws {@link ConnectionError}, {@link TimeoutError}, {@link OutcomeUnknownError}, {@link InvalidResponseError}
   * for a redirect, or the reason of the signal.
   */
  async send({ call, request, progress, observer }: PipelineCall): Promise<ReceivedResponse> {
    const { options, operation } = call;
    const { random = Math.random } = this.#settings;
    const retry = options.retry === undefined ? this.#retry : resolveRetry(options.retry, this.#retry);
    const replaySafe = operation?.replaySafe ?? !["POST", "PATCH"].includes(request.method);
    if (!request.repeatable && options.retry) {
      throw new TypeError(
        `${progress.operation}: a stream can be sent only once; leave the retry option out`,
      );
    }
    let tokenState: "initial" | "refresh" | "refreshed" = "initial";
    for (let retries = 0; ; ) {
      const result = await this.#attempt({ call, request, progress, observer }, tokenState === "refresh");
      if (tokenState === "refresh") tokenState = "refreshed";
      const { response } = result;
      progress.retryAfterMs = response && parseRetryAfter(response.headers, this.clock.now());
      const outcome: Outcome = response
        ? { kind: "response", status: response.status, retryAfterMs: progress.retryAfterMs }
        : { kind: "failure", neverSent: result.neverSent };
      const decision = decide(outcome, {
        retriesLeft: retry.limit - retries,
        replaySafe,
        repeatable: request.repeatable,
        retry,
        canRefreshToken: this.tokens.canRefresh && tokenState === "initial",
      });
      const delayMs = progress.retryAfterMs ?? backoffMs(retries, retry, random);
      // Also when this call ends here: the limit is one for all calls.
      if (decision.pauseAll) this.#gate.pause(delayMs);
      if (decision.action === "finish") {
        progress.outcomeUnknown = decision.outcomeUnknown;
        if (response) return response;
        throw decision.outcomeUnknown
          ? createOutcomeUnknown(result.error, progress, operation)
          : result.error;
      }
      progress.previousError =
        result.error ?? errorFromResponse(result.response, progress, this.tokens.known);
      if (decision.action === "refresh-token") {
        tokenState = "refresh";
        continue;
      }
      retries++;
      if (mayHaveHappened(outcome) && request.method !== "GET") progress.mayHaveHappened = true;
      observer.notify("onRetry", { error: progress.previousError, delayMs });
      // Where all calls wait, this one waits with them, at the gate.
      if (!decision.pauseAll) await delay(this.clock, delayMs, call.signal);
    }
  }

  /** Sends the request once and reads the response to its end. */
  async #attempt(pipelineCall: PipelineCall, refreshToken: boolean): Promise<AttemptResult> {
    const { call, progress, observer } = pipelineCall;
    const timeoutMs = checkNumber("timeoutMs", call.options.timeoutMs ?? this.#timeoutMs);
    const pass = await this.#gate.enter(call.signal);
    const startedAt = elapsedMs(this.clock);
    let sent = false;
    let accepted = false;
    try {
      call.signal?.throwIfAborted();
      progress.attempts++;
      const expired = (): Error => new TimeoutError(`no response within ${timeoutMs} ms`, progress);
      const response = await withDeadline(
        { clock: this.clock, timeoutMs, signal: call.signal, expired },
        async (signal) => {
          const headers = await this.#headers(pipelineCall.request, refreshToken);
          observer.notify("onRequest");
          signal.throwIfAborted();
          sent = true;
          return this.#exchange(pipelineCall, headers, signal);
        },
      );
      const { status } = response;
      accepted = status !== 429;
      observer.notify("onResponse", { status, durationMs: Math.round(elapsedMs(this.clock) - startedAt) });
      // A browser tells of a redirect that it did not follow only that: with the status 0.
      if (status < 200 || (status >= 300 && status < 400))
        throw redirectError(response, progress, this.tokens.known);
      return { response };
    } catch (error) {
      call.signal?.throwIfAborted();
      if (!sent || accepted) throw error;
      if (error instanceof TimeoutError) return { error, neverSent: false };
      const failure: ConnectionFailure = readConnectionFailure(error);
      return {
        error: createConnectionError(progress, error, failure, this.tokens.known),
        neverSent: failure.neverSent,
      };
    } finally {
      this.#gate.leave(pass, accepted);
    }
  }

  /** The headers of one attempt: the token is added here, beneath all middleware. */
  async #headers(request: OutgoingRequest, refresh: boolean): Promise<Record<string, string>> {
    if (!this.tokens.hasToken) {
      // The proxy requires it as a proof that no other site made the browser send the request.
      return { ...request.headers, "x-clerk-platform-proxy": "1" };
    }
    return { ...request.headers, authorization: `Bearer ${await this.tokens.get({ refresh })}` };
  }

  async #exchange(
    { call, request, progress }: PipelineCall,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<ReceivedResponse> {
    const { url, method, body } = request;
    // Looked up at each request: reading the global loads 20 ms of code in Node.
    const transport = this.#settings.fetch ?? fetch;
    const init = { method, headers, body: body ?? null, signal, redirect: "manual", duplex: "half" } as const;
    const response = await transport(url, init, {
      ...call,
      attempt: progress.attempts,
      previousError: progress.previousError,
    });
    return new ReceivedResponse(response, await response.arrayBuffer());
  }
}
