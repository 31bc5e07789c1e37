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
import type { CallProgress } from "./call-progress.ts";
import { decide, mayHaveHappened, type Outcome } from "./decide.ts";
import { delay } from "./delay.ts";
import { Observer } from "./observer.ts";
import { RateGate } from "./rate-gate.ts";
import { ReceivedResponse, readBytes } from "./received-response.ts";
import { errorFromResponse, redirectError } from "./response-errors.ts";
import { backoffMs, parseRetryAfter, resolveRetry } from "./retry-policy.ts";
import { TokenProvider } from "./token.ts";
import type { Transport, TransportInit } from "./transport.ts";
import { withDeadline } from "./with-deadline.ts";

/** The outcome of one attempt. */
type AttemptResult =
  | { readonly response: ReceivedResponse; readonly error?: undefined }
  | { readonly response?: undefined; readonly error: PlatformError; readonly neverSent: boolean };

/** The request pipeline that all calls of a client share: token, retries, rate gate, timeout. */
export class Pipeline {
  readonly tokens: TokenProvider;
  readonly observer: Observer;
  readonly #settings: ClientOptions;
  readonly #clock: Clock;
  readonly #transport: Transport;
  readonly #gate: RateGate;
  readonly #retry: Required<RetryOptions>;
  readonly #timeoutMs: number;

  /** @throws TypeError naming the option that cannot work. */
  constructor(settings: ClientOptions) {
    this.tokens = new TokenProvider(settings.token);
    this.observer = new Observer(settings, this.tokens);
    this.#settings = settings;
    this.#clock = settings.clock ?? systemClock;
    // Looked up at each request: reading the global loads 20 ms of code in Node.
    this.#transport = settings.fetch ?? ((url, init) => fetch(url, init));
    this.#gate = new RateGate(this.#clock);
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
  async send(request: OutgoingRequest, progress: CallProgress): Promise<ReceivedResponse> {
    const { options, operation, signal } = progress.call;
    progress.url = request.url.split("?", 1)[0]!;
    if (!request.repeatable && options.retry) {
      throw new TypeError(
        `${progress.operation}: a stream can be sent only once; leave the retry option out`,
      );
    }
    const { random = Math.random } = this.#settings;
    const retry = options.retry === undefined ? this.#retry : resolveRetry(options.retry, this.#retry);
    const replaySafe = operation?.replaySafe ?? !["POST", "PATCH"].includes(request.method);
    let tokenState: "initial" | "refresh" | "refreshed" = "initial";
    for (let retries = 0; ; ) {
      const result = await this.#attempt(request, progress, tokenState === "refresh");
      const { response } = result;
      if (response?.ok) return response;
      if (tokenState === "refresh") tokenState = "refreshed";
      progress.retryAfterMs = response && parseRetryAfter(response.headers, this.#clock.now());
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
        result.error ?? errorFromResponse(result.response, progress, this.tokens.knownTo(progress));
      if (decision.action === "refresh-token") {
        tokenState = "refresh";
        continue;
      }
      retries++;
      if (mayHaveHappened(outcome) && request.method !== "GET") progress.mayHaveHappened = true;
      this.observer.notify("onRetry", progress, { error: progress.previousError, delayMs });
      // Where all calls wait, this one waits with them, at the gate.
      if (!decision.pauseAll) await delay(this.#clock, delayMs, signal);
    }
  }

  /** Sends the request once and reads the response to its end. */
  async #attempt(
    request: OutgoingRequest,
    progress: CallProgress,
    refreshToken: boolean,
  ): Promise<AttemptResult> {
    const { options, signal } = progress.call;
    const timeoutMs = checkNumber("timeoutMs", options.timeoutMs ?? this.#timeoutMs);
    const pass = this.#gate.tryEnter() ?? (await this.#gate.enter(signal));
    const startedAt = elapsedMs(this.#clock);
    let sent = false;
    let accepted = false;
    try {
      signal?.throwIfAborted();
      progress.attempts++;
      progress.received = undefined;
      const expired = (): Error => new TimeoutError(`no response within ${timeoutMs} ms`, progress);
      const response = await withDeadline(
        { clock: this.#clock, timeoutMs, signal, expired },
        async (attemptSignal) => {
          const token = await this.tokens.get({ refresh: refreshToken });
          this.observer.notify("onRequest", progress);
          attemptSignal.throwIfAborted();
          sent = true;
          const unread = await this.#transport(request.url, transportInit(request, token, attemptSignal), {
            ...progress.call,
            attempt: progress.attempts,
            previousError: progress.previousError,
          });
          return new ReceivedResponse(unread, await readBytes(unread));
        },
      );
      progress.received = response;
      const { status } = response;
      accepted = status !== 429;
      this.observer.notify("onResponse", progress, {
        status,
        durationMs: Math.round(elapsedMs(this.#clock) - startedAt),
      });
      // A browser reports a redirect that it did not follow only as status 0.
      if (status < 200 || (status >= 300 && status < 400))
        throw redirectError(response, progress, this.tokens);
      return { response };
    } catch (error) {
      signal?.throwIfAborted();
      if (!sent || accepted) throw error;
      if (error instanceof TimeoutError) return { error, neverSent: false };
      const failure: ConnectionFailure = readConnectionFailure(error);
      return {
        error: createConnectionError(progress, error, failure, this.tokens.knownTo(progress)),
        neverSent: failure.neverSent,
      };
    } finally {
      this.#gate.leave(pass, accepted);
    }
  }
}

/** The token is added here, below all middleware. */
function transportInit(
  { method, headers, body }: OutgoingRequest,
  token: string | undefined,
  signal: AbortSignal,
): TransportInit {
  return {
    method,
    headers: token
      ? { ...headers, authorization: `Bearer ${token}` }
      : // The proxy takes this header as proof that no other site made the browser send the request.
        { ...headers, "x-clerk-platform-proxy": "1" },
    body: body ?? null,
    signal,
    redirect: "manual",
    duplex: "half",
  } as TransportInit;
}
