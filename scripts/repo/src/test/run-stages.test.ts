import { afterEach, beforeEach, expect, it, type MockInstance, vi } from "vitest";
import { runStages } from "./run-stages.ts";
import { countStep } from "./run-step.ts";
import type { Step } from "./step.ts";

const step = (name: string): Step => ({ name, command: ["true"], fix: `repair ${name}` });
const one = step("one");
const two = step("two");
const three = step("three");

let log: MockInstance<typeof console.log>;
beforeEach(() => {
  log = vi.spyOn(console, "log").mockImplementation(() => {});
});
afterEach(() => log.mockRestore());
const output = (): string[] => log.mock.calls.flatMap(([text]) => String(text).split("\n"));

const failing = (...names: string[]) => {
  return async (which: Step) => countStep(which, names.includes(which.name), undefined);
};

it("pnpm test ends with the count of passed checks", async () => {
  expect(await runStages([{ steps: [one, two] }, { steps: [three] }], failing())).toBe(0);
  expect(output().at(-1)).toBe("3 passed, 0 failed");
});

it("continues after a failed step, prints its fix, and ends with the counts", async () => {
  expect(await runStages([{ steps: [one, two] }, { steps: [three] }], failing("one"))).toBe(1);
  expect(output()).toContain("    Fix: repair one");
  expect(output().at(-1)).toBe("2 passed, 1 failed");
});

it("skips the stages after a failed essential stage", async () => {
  expect(await runStages([{ essential: true, steps: [one] }, { steps: [two, three] }], failing("one"))).toBe(
    1,
  );
  expect(output()).toContain("Skipped because of that: two, three");
  expect(output().at(-1)).toBe("0 passed, 1 failed");
});

it("starts a step of a limited stage when another one has ended", async () => {
  const events: string[] = [];
  const ends: (() => void)[] = [];
  const run = async (which: Step) => {
    events.push(`${which.name} starts`);
    await new Promise<void>((end) => ends.push(end));
    events.push(`${which.name} ends`);
    return countStep(which, false, undefined);
  };
  const finished = runStages([{ atOnce: 2, steps: [one, two, three] }], run);
  expect(events).toEqual(["one starts", "two starts"]);
  ends[1]!();
  await vi.waitFor(() => expect(events.slice(2)).toEqual(["two ends", "three starts"]));
  ends[0]!();
  ends[2]!();
  expect(await finished).toBe(0);
  expect(output().at(-1)).toBe("3 passed, 0 failed");
});

it.each([
  ["counts tests instead of the step", false, { passed: 7, failed: 0 }, 7, 0],
  ["counts failed tests once", true, { passed: 6, failed: 1 }, 6, 1],
  ["counts a suite that fails without a failing test", true, { passed: 7, failed: 0 }, 7, 1],
  ["counts a suite without tests as a failure", false, { passed: 0, failed: 0 }, 0, 1],
  ["counts a suite that wrote no report as a failure", true, undefined, 0, 1],
])("%s", (_, failed, counts, passed, failures) => {
  const suite = { ...one, vitest: true };
  expect(countStep(suite, failed, counts)).toEqual({ step: suite, passed, failed: failures });
});
