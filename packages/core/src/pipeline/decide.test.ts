import { describe, expect, it } from "vitest";
import { type DecisionContext, decide, type Outcome } from "./decide.ts";

const retry = { limit: 2, baseDelayMs: 500, maxDelayMs: 8000, maxRetryAfterMs: 60_000 };
const safe: DecisionContext = {
  retriesLeft: 2,
  replaySafe: true,
  repeatable: true,
  retry,
  canRefreshToken: false,
};
const unsafe: DecisionContext = { ...safe, replaySafe: false };

const response = (status: number, retryAfterMs?: number): Outcome => ({
  kind: "response",
  status,
  retryAfterMs,
});
const lost: Outcome = { kind: "failure", neverSent: false };
const neverSent: Outcome = { kind: "failure", neverSent: true };

const retried = { action: "retry", outcomeUnknown: false, pauseAll: false };
const paused = { action: "retry", outcomeUnknown: false, pauseAll: true };
const final = { action: "finish", outcomeUnknown: false, pauseAll: false };
const unknown = { action: "finish", outcomeUnknown: true, pauseAll: false };

/** An outcome, and the decision for a call that is replay-safe and for one that is not. */
const table: [what: string, outcome: Outcome, whenSafe: object, whenUnsafe: object][] = [
  ["200", response(200), final, final],
  ["204", response(204), final, final],
  ["400", response(400), final, final],
  ["401 without a token function", response(401), final, final],
  ["404", response(404), final, final],
  ["408", response(408), retried, final],
  ["409", response(409), final, final],
  ["412", response(412), final, final],
  ["422", response(422), final, final],
  ["429", response(429), paused, paused],
  ["429 with a wait", response(429, 1000), paused, paused],
  ["429 with a wait of 0", response(429, 0), paused, paused],
  ["429 with a wait beyond the limit", response(429, 60_001), final, final],
  ["500", response(500), retried, unknown],
  ["501", response(501), final, final],
  ["502", response(502), retried, unknown],
  ["503", response(503), retried, unknown],
  ["503 with a wait", response(503, 1000), paused, unknown],
  ["503 with a wait beyond the limit", response(503, 60_001), final, unknown],
  ["504", response(504), retried, unknown],
  ["507", response(507), final, unknown],
  ["a lost connection", lost, retried, unknown],
  ["a connection that was never made", neverSent, retried, retried],
];

describe("decide", () => {
  it.each(table)("after %s", (_, outcome, whenSafe, whenUnsafe) => {
    expect(decide(outcome, safe)).toEqual(whenSafe);
    expect(decide(outcome, unsafe)).toEqual(whenUnsafe);
  });

  it("finishes when no retry is left, and still makes the other calls wait", () => {
    expect(decide(response(503), { ...safe, retriesLeft: 0 })).toEqual(final);
    expect(decide(lost, { ...unsafe, retriesLeft: 0 })).toEqual(unknown);
    expect(decide(response(429, 1000), { ...safe, retriesLeft: 0 })).toEqual({ ...final, pauseAll: true });
  });

  it("never sends a stream twice", () => {
    for (const [, outcome] of table) {
      expect(decide(outcome, { ...safe, repeatable: false, canRefreshToken: true }).action).toBe("finish");
    }
  });

  it("asks for a new token after a 401 if there is a token function", () => {
    expect(decide(response(401), { ...safe, retriesLeft: 0, canRefreshToken: true }).action).toBe(
      "refresh-token",
    );
    expect(decide(response(401), { ...unsafe, canRefreshToken: true }).action).toBe("refresh-token");
    expect(decide(response(403), { ...safe, canRefreshToken: true }).action).toBe("finish");
  });
});
