import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { FakeClock, settled } from "../../test/fake-clock.ts";
import { type GatePass, RateGate } from "./rate-gate.ts";

/** A gate that records the requests that enter it; they leave on demand. */
function observed(clock: FakeClock) {
  const gate = new RateGate(clock);
  const inside: GatePass[] = [];
  return {
    gate,
    inside,
    enter: (signal?: AbortSignal) => gate.enter(signal).then((pass) => inside.push(pass)),
    async leave(accepted: boolean) {
      gate.leave(inside.shift()!, accepted);
      await settled();
    },
  };
}

it("a new gate is open", async () => {
  const { enter, inside } = observed(new FakeClock());
  await Promise.all(Array.from({ length: 50 }, () => enter()));
  expect(inside).toHaveLength(50);
});

it("a paused gate lets nothing through, then 1, 2, 4… requests as they are accepted", async () => {
  const clock = new FakeClock();
  const { gate, inside, enter, leave } = observed(clock);
  gate.pause(1000);
  for (let count = 0; count < 20; count++) void enter();
  await clock.advance(999);
  expect(inside).toHaveLength(0);
  await clock.advance(1);
  expect(inside).toHaveLength(1);
  await leave(true);
  expect(inside).toHaveLength(2);
  await leave(true);
  expect(inside).toHaveLength(4);
  await leave(true);
  expect(inside).toHaveLength(8);
  await leave(true);
  await leave(true);
  expect(inside).toHaveLength(20 - 5);
  expect(clock.pending).toBe(0);
});

it("the gate widens with every accepted request", async () => {
  const clock = new FakeClock();
  const { gate, inside, enter, leave } = observed(clock);
  gate.pause(1000);
  for (let count = 0; count < 10; count++) void enter();
  await clock.advance(1000);
  for (let count = 0; count < 10; count++) await leave(true);
  await Promise.all(Array.from({ length: 500 }, () => enter()));
  expect(inside).toHaveLength(500);
});

it("the gate narrows to one again when a request is told to wait while it widens", async () => {
  const clock = new FakeClock();
  const { gate, inside, enter, leave } = observed(clock);
  gate.pause(1000);
  for (let count = 0; count < 10; count++) void enter();
  await clock.advance(1000);
  await leave(true);
  await leave(true);
  expect(inside).toHaveLength(4);
  gate.leave(inside.shift()!, false);
  gate.pause(5000);
  await clock.advance(4999);
  expect(inside).toHaveLength(3);
  // Requests that were sent before the pause do not widen the gate, even if they are accepted.
  await leave(true);
  await leave(true);
  await leave(true);
  await clock.advance(1);
  expect(inside).toHaveLength(1);
});

it("the gate waits for the longest of several pauses", async () => {
  const clock = new FakeClock();
  const { gate, inside, enter } = observed(clock);
  gate.pause(3000);
  void enter();
  await clock.advance(1000);
  gate.pause(1000);
  await clock.advance(1999);
  expect(inside).toHaveLength(0);
  await clock.advance(1);
  expect(inside).toHaveLength(1);
});

it("the gate stays usable when requests fail", async () => {
  const clock = new FakeClock();
  const { gate, inside, enter, leave } = observed(clock);
  gate.pause(1000);
  for (let count = 0; count < 5; count++) void enter();
  await clock.advance(1000);
  for (let left = 5; left > 0; left--) {
    expect(inside).toHaveLength(1);
    await leave(false);
  }
});

it("the gate stays usable when waiting calls are aborted", async () => {
  const clock = new FakeClock();
  const { gate, inside, enter, leave } = observed(clock);
  gate.pause(1000);
  const controller = new AbortController();
  void enter();
  const aborted = Array.from({ length: 8 }, () => rejection(enter(controller.signal)));
  void enter();
  void enter();
  await clock.advance(1000);
  controller.abort();
  for (const call of aborted) expect((await call).name).toBe("AbortError");
  for (let left = 3; left > 0; left--) {
    expect(inside.length).toBeGreaterThan(0);
    await leave(true);
  }
  await enter();
  expect(clock.pending).toBe(0);
});

it("the gate stays usable when the only request inside is aborted during a pause", async () => {
  const clock = new FakeClock();
  const { gate, inside, enter } = observed(clock);
  gate.pause(1000);
  const controller = new AbortController();
  const call = rejection(enter(controller.signal));
  controller.abort();
  await call;
  expect(clock.pending).toBe(0);
  void enter();
  await clock.advance(1000);
  expect(inside).toHaveLength(1);
});
